package no.kundeapp.ui.production

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import no.kundeapp.core.ProductionState
import no.kundeapp.ui.chart.asChart
import no.kundeapp.ui.consumption.ConsumptionPane
import no.kundeapp.ui.consumption.PeriodActions
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.theme.Grid

/** Produksjon: what was fed into the grid, before what was used on the same axis. */
@Composable
fun ProductionPane(
    state: ProductionState,
    actions: PeriodActions,
) {
    val both = state.consumed.isNotEmpty()
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.one)) {
        if (both) {
            FlowRow(horizontalArrangement = Arrangement.spacedBy(Grid.two)) {
                Key(state.produced.frame.title, MaterialTheme.colorScheme.tertiary)
                Key(state.consumedTitle, MaterialTheme.colorScheme.primary)
            }
        }
        ConsumptionPane(
            state.produced,
            actions,
            if (both) state.produced.bars.asChart(state.consumed, state.consumedTitle) else state.produced.bars.asChart(),
            produced = true,
        )
    }
}

@Composable
private fun Key(
    name: String,
    colour: Color,
) = Row(verticalAlignment = Alignment.CenterVertically) {
    Pictogram(Glyph.DOT, tint = colour)
    Quiet(name)
}
