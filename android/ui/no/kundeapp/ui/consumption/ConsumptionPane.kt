package no.kundeapp.ui.consumption

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import no.kundeapp.core.ConsumptionState
import no.kundeapp.ui.chart.ChartBar
import no.kundeapp.ui.chart.ChartOrTable
import no.kundeapp.ui.chart.asChart
import no.kundeapp.ui.parts.Choices
import no.kundeapp.ui.parts.Figures
import no.kundeapp.ui.parts.LargeFigure
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Notes
import no.kundeapp.ui.parts.Option
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.theme.Grid

/** Forbruk: the chart of a period, its figures, and the values as a table; readings where the meter tells no hours. */
@Composable
fun ConsumptionPane(
    state: ConsumptionState,
    actions: PeriodActions,
    bars: List<ChartBar> = state.bars.asChart(),
    produced: Boolean = false,
) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.two)) {
        if (state.readings == null) Choices(state.scales.map { Option(it.id, it.label, it.chosen) }, actions::show)
        state.frame.empty?.let { Text(it) }
        state.period?.let { period ->
            PeriodRow(period, actions)
            state.total?.let { LargeFigure(it) }
            ChartOrTable(bars, state.axis, state.spoken, period.title, produced) {
                if (it < 0) actions.previousPeriod() else actions.nextPeriod()
            }
            state.comparison?.let { Quiet(it.text) }
            if (state.details.isNotEmpty()) Panel(LocalWords.current.details) { Figures(state.details) }
        }
        Notes(state.notes)
        state.readings?.let { ReadingsList(it) }
    }
}
