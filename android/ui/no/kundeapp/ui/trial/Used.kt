package no.kundeapp.ui.trial

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.UsedDay
import no.kundeapp.core.UsedState
import no.kundeapp.ui.parts.FigureRow
import no.kundeapp.ui.parts.LabelledValue
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.theme.Grid

/** Consumption so far, day and night; by date when asked for. */
@Composable
internal fun Used(used: UsedState) {
    var byDate by rememberSaveable { mutableStateOf(false) }
    val words = LocalWords.current
    Panel {
        FigureRow(used.total)
        used.day?.let { FigureRow(it) }
        used.night?.let { FigureRow(it) }
        if (byDate) used.byDate.forEach { DayRow(it, used) }
        if (used.byDate.isNotEmpty()) {
            TextButton({ byDate = !byDate }, Modifier.touchable()) { Text(if (byDate) words.collapse else words.expand) }
        }
    }
}

@Composable
private fun DayRow(
    day: UsedDay,
    used: UsedState,
) {
    HorizontalDivider()
    Column(Modifier.padding(vertical = Grid.half).semantics(mergeDescendants = true) { }) {
        LabelledValue(day.label, day.total)
        val parts =
            listOfNotNull(
                day.day?.let { "${used.day?.label.orEmpty()} $it" },
                day.night?.let { "${used.night?.label.orEmpty()} $it" },
            )
        if (parts.isNotEmpty()) Quiet(parts.joinToString(" · "))
    }
}
