package no.kundeapp.ui.support

import androidx.compose.material3.HorizontalDivider
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import no.kundeapp.core.Frame
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.parts.ActionRow
import no.kundeapp.ui.parts.LabelledValue
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.state.latestDetail
import no.kundeapp.ui.state.opening
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** The days of a month, each opening into its hours. [month] is its first day. */
@Composable
fun SupportMonthPage(
    app: Kundeapp,
    month: String,
    open: (Page) -> Unit,
) {
    val screen = remember(app) { app.support() }
    val state =
        latestDetail(app, month) {
            screen.states().opening { screen.days(month)?.let { days -> Framed(screen.state().frame.copy(title = days.title), days) } }
        }
    PageFrame(state, { it.frame }, rememberDeeds(app)) { (_, days) ->
        Panel {
            days.month.energy?.let { LabelledValue(days.month.name, it) }
            days.month.amounts.forEach { LabelledValue(it.label, it.value) }
            days.month.note?.let { Quiet(it) }
        }
        Panel {
            days.days.forEachIndexed { place, day ->
                if (place > 0) HorizontalDivider()
                ActionRow(day.spoken, { open(Page(PageKind.SUPPORT_DAY, day.date)) }) {
                    LabelledValue(day.label, day.energy)
                    day.amounts.forEach { LabelledValue(it.label, it.value) }
                }
            }
        }
    }
}

/** A part of a screen with what is around the screen. */
internal data class Framed<D>(
    val frame: Frame,
    val detail: D,
)
