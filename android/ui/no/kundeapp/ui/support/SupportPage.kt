package no.kundeapp.ui.support

import androidx.compose.foundation.layout.Column
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import no.kundeapp.core.CurrentSupport
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.SupportMonth
import no.kundeapp.ui.parts.ActionRow
import no.kundeapp.ui.parts.FigureRow
import no.kundeapp.ui.parts.Figures
import no.kundeapp.ui.parts.LabelledValue
import no.kundeapp.ui.parts.Notes
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** Strømstøtte: the agreement today, twelve months that open into their days, and which agreement would have been better. */
@Composable
fun SupportPage(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val state = latest(app) { app.support().states() }
    PageFrame(state, { it.frame }, rememberDeeds(app), { open(Page(PageKind.POINTS)) }) { support ->
        support.current?.let { Current(support.currentTitle, it) }
        support.coOperative?.let { CoOperative(it) }
        if (support.months.isNotEmpty()) {
            Panel(support.monthsTitle) {
                support.months.forEach { month ->
                    HorizontalDivider()
                    MonthRow(month) { open(Page(PageKind.SUPPORT_MONTH, month.from)) }
                }
            }
        }
        Comparison(support.comparison)
        Notes(support.notes)
    }
}

@Composable
private fun Current(
    title: String,
    current: CurrentSupport,
) = Panel(title) {
    Text(current.agreement, style = MaterialTheme.typography.headlineSmall)
    Text(current.rule)
    current.now?.let { FigureRow(it) }
    Figures(current.soFar)
}

@Composable
private fun MonthRow(
    month: SupportMonth,
    onOpen: () -> Unit,
) = ActionRow(month.spoken, onOpen) {
    Column {
        LabelledValue(month.name, month.energy.orEmpty())
        month.amounts.forEach { LabelledValue(it.label, it.value) }
        month.note?.let { Quiet(it) }
    }
}
