package no.kundeapp.ui.gridrent

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import no.kundeapp.core.GridRentLinks
import no.kundeapp.core.GridRentPage
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.parts.LinkRow
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.states

/** Nettleie: a way to each of its pages, with what one would look for first. */
@Composable
internal fun GridRent(
    app: Kundeapp,
    ways: GridRentLinks?,
    open: (Page) -> Unit,
) {
    val trial = latest(app) { app.trialSettlement().states() }
    val peaks = latest(app) { app.peaks().states() }
    val prices = latest(app) { app.prices().states() }
    val support = latest(app) { app.support().states() }
    val names = ways?.links.orEmpty().associate { it.kind to it.label }
    Panel(ways?.title) {
        trial.whenReady {
            LinkRow(
                names[GridRentPage.TRIAL_SETTLEMENT] ?: it.frame.title,
                it.sum?.value,
            ) { open(Page(PageKind.TRIAL_SETTLEMENT)) }
        }
        peaks.whenReady { state ->
            val last = state.months.firstOrNull { it.last }
            LinkRow(
                names[GridRentPage.PEAKS] ?: state.frame.title,
                last?.average?.let { "${last.name}: ${it.value}" },
            ) { open(Page(PageKind.PEAKS)) }
        }
        prices.whenReady { state ->
            val own = state.tiers.firstOrNull { it.own }?.tier
            val facts =
                state.energy.map { price -> listOfNotNull(price.name, price.hours, price.price).joinToString(" ") } +
                    listOfNotNull(own?.let { "${it.name}, ${it.span}: ${if (state.vat.on) it.monthly else it.monthlyWithoutVat}" })
            LinkRow(
                names[GridRentPage.PRICES] ?: state.frame.title,
                facts.joinToString("\n").ifEmpty { null },
            ) { open(Page(PageKind.PRICES)) }
            LinkRow(names[GridRentPage.PARTS] ?: state.partsTitle, null) { open(Page(PageKind.PRICE_PARTS)) }
        }
        support.whenReady { LinkRow(names[GridRentPage.SUPPORT] ?: it.frame.title, it.current?.agreement) { open(Page(PageKind.SUPPORT)) } }
    }
}

@Composable
private fun <S> UiState<S>.whenReady(content: @Composable (S) -> Unit) {
    if (this is UiState.Ready) Column(Modifier.fillMaxWidth()) { content(state) }
}
