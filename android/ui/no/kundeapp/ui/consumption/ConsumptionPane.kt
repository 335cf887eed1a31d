package no.kundeapp.ui.consumption

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import no.kundeapp.core.ConsumptionState
import no.kundeapp.core.Scale
import no.kundeapp.ui.chart.BarChart
import no.kundeapp.ui.chart.BarTable
import no.kundeapp.ui.parts.Figures
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Notes
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.theme.Grid

/** What one can do on Forbruk. */
interface ConsumptionActions {
    fun show(scale: Scale)

    fun previousPeriod()

    fun nextPeriod()
}

/** Forbruk: the chart of a period, its figures, and the values as a table. */
@Composable
fun ConsumptionPane(
    state: ConsumptionState,
    actions: ConsumptionActions,
) {
    var asTable by rememberSaveable { mutableStateOf(false) }
    var selected by rememberSaveable(state.period?.from, state.bars.size) { mutableStateOf<Int?>(null) }
    val words = LocalWords.current
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.two)) {
        ScaleRow(state.scales, actions::show)
        state.frame.empty?.let { Text(it) }
        state.period?.let { period ->
            PeriodRow(period, actions)
            state.total?.let { Text(it, style = MaterialTheme.typography.headlineMedium) }
            if (asTable) {
                BarTable(state.bars)
            } else {
                BarChart(state.bars, state.spoken, selected, { selected = it })
            }
            TextButton({ asTable = !asTable }, Modifier.touchable()) { Text(if (asTable) words.chart else words.table) }
            state.comparison?.let { Text(it.text, color = MaterialTheme.colorScheme.onSurfaceVariant) }
            Text(words.details, style = MaterialTheme.typography.titleMedium)
            Figures(state.details)
            Notes(state.notes)
        }
    }
}
