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
import no.kundeapp.ui.route.opens
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
            Way(names[GridRentPage.TRIAL_SETTLEMENT] ?: it.frame.title, it.sum?.value, PageKind.TRIAL_SETTLEMENT, open)
        }
        peaks.whenReady { state ->
            val last = state.months.firstOrNull { it.last }
            val average = last?.average?.let { "${last.name}: ${it.value}" }
            Way(names[GridRentPage.PEAKS] ?: state.frame.title, average, PageKind.PEAKS, open)
        }
        prices.whenReady { state ->
            val own = state.tiers.firstOrNull { it.own }?.tier
            val facts =
                state.energy.map { price -> listOfNotNull(price.name, price.hours, price.price).joinToString(" ") } +
                    listOfNotNull(own?.let { "${it.name}, ${it.span}: ${if (state.vat.on) it.monthly else it.monthlyWithoutVat}" })
            Way(names[GridRentPage.PRICES] ?: state.frame.title, facts.joinToString("\n").ifEmpty { null }, PageKind.PRICES, open)
            Way(names[GridRentPage.PARTS] ?: state.partsTitle, null, PageKind.PRICE_PARTS, open)
        }
        support.whenReady { Way(names[GridRentPage.SUPPORT] ?: it.frame.title, it.current?.agreement, PageKind.SUPPORT, open) }
    }
}

@Composable
private fun Way(
    name: String,
    value: String?,
    kind: PageKind,
    open: (Page) -> Unit,
) = LinkRow(name, value, Modifier.opens(Page(kind))) { open(Page(kind)) }

@Composable
private fun <S> UiState<S>.whenReady(content: @Composable (S) -> Unit) {
    if (this is UiState.Ready) Column(Modifier.fillMaxWidth()) { content(state) }
}
