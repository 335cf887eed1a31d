package no.kundeapp.ui.spot

import androidx.compose.runtime.Composable
import no.kundeapp.core.SpotState
import no.kundeapp.ui.chart.ChartOrTable
import no.kundeapp.ui.chart.asChart
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet

/** What a kilowatt-hour costs in full, hour by hour, and what that is made of. */
@Composable
internal fun FullPrice(spot: SpotState) {
    if (spot.costs.isEmpty()) return
    val labels =
        spot.costs.map { cost ->
            spot.bars
                .firstOrNull { it.start == cost.start }
                ?.label
                .orEmpty()
        }
    val spoken = listOfNotNull(spot.costsTitle, spot.costs.firstOrNull { it.cheapest }?.spoken).joinToString(". ")
    Panel(spot.costsTitle) {
        spot.costsBasis?.let { Quiet(it) }
        ChartOrTable(spot.costs.asChart(labels, spot.costHeadings), spot.costsAxis, spoken, spot.title.orEmpty())
    }
}
