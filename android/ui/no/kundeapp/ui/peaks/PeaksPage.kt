package no.kundeapp.ui.peaks

import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.PeakMonth
import no.kundeapp.ui.parts.ActionRow
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.LabelledValue
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.PeakRows
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.Share
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** Dine forbrukstopper: last month's, and those behind each of the last twelve months' tiers. */
@Composable
fun PeaksPage(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val state = latest(app) { app.peaks().states() }
    PageFrame(state, { it.frame }, rememberDeeds(app), { open(Page(PageKind.POINTS)) }) { peaks ->
        peaks.months.firstOrNull { it.last }?.let { last ->
            Panel(peaks.lastMonthTitle) {
                PeakRows(last.peaks)
                last.note?.let { Quiet(it) }
            }
        }
        if (peaks.months.isNotEmpty()) {
            Panel(peaks.monthsTitle) {
                peaks.basis?.let { Quiet(it) }
                peaks.months.forEach { month ->
                    HorizontalDivider()
                    Month(month)
                }
            }
        }
    }
}

@Composable
private fun Month(month: PeakMonth) {
    var unfolded by rememberSaveable(month.name) { mutableStateOf(false) }
    ActionRow(month.spoken, { unfolded = !unfolded }, glyph = if (unfolded) Glyph.FOLD else Glyph.UNFOLD) {
        LabelledValue(month.name, month.average?.value.orEmpty())
        month.permille?.let { Share(it.toInt()) }
        month.tier?.let { Text("${it.name}, ${it.span}: ${it.monthly}", style = MaterialTheme.typography.bodyMedium) }
        month.note?.let { Quiet(it) }
    }
    if (unfolded) PeakRows(month.peaks)
}
