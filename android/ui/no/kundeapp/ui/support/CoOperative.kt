package no.kundeapp.ui.support

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import no.kundeapp.core.CoOperativeState
import no.kundeapp.ui.parts.FigureRow
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.theme.Grid

/** What the board of a housing co-operative must know of its common meters. */
@Composable
internal fun CoOperative(state: CoOperativeState) =
    Panel {
        state.dwellings?.let { FigureRow(it) }
        FigureRow(state.cap)
        Row(horizontalArrangement = Arrangement.spacedBy(Grid.one)) {
            if (state.mustReport) Pictogram(Glyph.WARNING, tint = MaterialTheme.colorScheme.error)
            Text(state.duty, Modifier.weight(1f))
        }
        if (state.monthsOverCap.isNotEmpty()) Text(state.monthsOverCap.joinToString())
        Quiet(state.others)
    }
