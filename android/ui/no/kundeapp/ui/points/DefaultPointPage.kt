package no.kundeapp.ui.points

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.selection.selectable
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import no.kundeapp.core.DefaultPoint
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.PointRow
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.route.LocalBack
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** Målepunkt ved start: the last one chosen, or one in particular. A choice closes it. */
@Composable
internal fun DefaultPointPage(app: Kundeapp) {
    val screen = remember(app) { app.settings() }
    val settings = latest(app) { screen.states() }
    val point = (settings as? UiState.Ready)?.state?.defaultPoint ?: return
    val deeds = rememberDeeds(app)
    val back = LocalBack.current
    val take = { chosen: String? ->
        deeds.act {
            screen.chooseDefaultPoint(chosen)
            back?.invoke()
        }
    }
    val choice =
        object : PointChoice {
            override val title = point.title

            override fun isChosen(row: PointRow) = row.header.id == point.point?.id

            override fun choose(row: PointRow) = take(row.header.id)
        }
    PointChoosing(app, choice) { UseLast(point) { take(null) } }
}

@Composable
private fun UseLast(
    point: DefaultPoint,
    onChoose: () -> Unit,
) = Row(
    Modifier
        .fillMaxWidth()
        .selectable(point.point == null, role = Role.RadioButton, onClick = onChoose)
        .heightIn(min = POINT_ROW),
    Arrangement.SpaceBetween,
    Alignment.CenterVertically,
) {
    Text(point.useLast, Modifier.weight(1f), style = MaterialTheme.typography.titleMedium)
    if (point.point == null) Pictogram(Glyph.CHECK, tint = MaterialTheme.colorScheme.primary)
}
