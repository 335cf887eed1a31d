package no.kundeapp.ui.spot

import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.SpotState
import no.kundeapp.ui.chart.ChartOrTable
import no.kundeapp.ui.chart.asChart
import no.kundeapp.ui.parts.Choices
import no.kundeapp.ui.parts.Heading
import no.kundeapp.ui.parts.Notes
import no.kundeapp.ui.parts.Option
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.VatRow
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** Spotpris: a day's prices, what an hour costs in full, and the cheapest hours. */
@Composable
fun SpotPage(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val deeds = rememberDeeds(app)
    val screen = remember(app) { app.spot() }
    PageFrame(latest(app) { screen.states() }, { it.frame }, deeds, { open(Page(PageKind.POINTS)) }) { spot ->
        Place(spot)
        Choices(spot.days.map { Option(it.id, it.label, it.chosen, it.available || it.chosen) }) { deeds.act { screen.show(it) } }
        spot.title?.let { Heading(it) }
        if (spot.bars.isNotEmpty()) {
            PriceFigures(spot)
            Choices(spot.steps.map { Option(it.id, it.label, it.chosen, it.available) }) { deeds.act { screen.showBy(it) } }
            ChartOrTable(spot.bars.asChart(), spot.axis, spot.spoken, spot.title.orEmpty())
            VatRow(spot.vat) { deeds.act { screen.showVat(it) } }
        }
        spot.cheapest?.let { cheapest -> CheapestHours(spot.cheapestTitle, cheapest) { deeds.act { screen.lookFor(it) } } }
        FullPrice(spot)
        Notes(spot.notes)
    }
}

@Composable
private fun Place(spot: SpotState) {
    val where = listOfNotNull(spot.place, spot.area).joinToString(" · ")
    if (where.isNotEmpty()) Quiet(where)
    spot.lowestNext?.let { Text(it) }
}
