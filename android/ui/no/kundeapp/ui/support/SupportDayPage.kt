package no.kundeapp.ui.support

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.SupportHour
import no.kundeapp.ui.parts.LabelledValue
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.state.latestDetail
import no.kundeapp.ui.state.opening
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states
import no.kundeapp.ui.theme.Grid

/** The hours of a day: consumption, spot price and support. */
@Composable
fun SupportDayPage(
    app: Kundeapp,
    day: String,
) {
    val screen = remember(app) { app.support() }
    val state =
        latestDetail(app, day) {
            screen.states().opening { screen.hours(day)?.let { hours -> Framed(screen.state().frame.copy(title = hours.title), hours) } }
        }
    PageFrame(state, { it.frame }, rememberDeeds(app)) { (_, hours) ->
        Quiet(hours.basis)
        Panel {
            hours.hours.forEachIndexed { place, hour ->
                if (place > 0) HorizontalDivider()
                HourRow(hour, hours.headings)
            }
        }
    }
}

@Composable
private fun HourRow(
    hour: SupportHour,
    headings: List<String>,
) {
    Column(Modifier.padding(vertical = Grid.half).clearAndSetSemantics { contentDescription = hour.spoken }) {
        Text(hour.name, style = MaterialTheme.typography.titleSmall)
        headings.drop(1).zip(listOf(hour.energy, hour.spot, hour.amount?.value)) { heading, value ->
            value?.let { LabelledValue(heading, it) }
        }
    }
}
