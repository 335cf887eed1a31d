package no.kundeapp.ui.prices

import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.PricesState
import no.kundeapp.ui.parts.Figures
import no.kundeapp.ui.parts.LinkRow
import no.kundeapp.ui.parts.Notes
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.VatRow
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** Nettleiepriser: tiers, energy charge, taxes and what feeding in gives, with or without VAT. */
@Composable
fun PricesPage(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val deeds = rememberDeeds(app)
    val screen = remember(app) { app.prices() }
    PageFrame(latest(app) { screen.states() }, { it.frame }, deeds, { open(Page(PageKind.POINTS)) }) { prices ->
        prices.category?.let { Text(it, style = MaterialTheme.typography.titleMedium) }
        prices.validity?.let { Quiet(it) }
        prices.next?.let { Text(it) }
        VatRow(prices.vat) { deeds.act { screen.showVat(it) } }
        Capacity(prices)
        Energy(prices)
        listOf(
            prices.powerTitle to prices.power,
            prices.taxesTitle to prices.taxes,
            prices.feedInTitle to prices.feedIn,
        ).filter { (_, figures) -> figures.isNotEmpty() }.forEach { (title, figures) -> Panel(title) { Figures(figures) } }
        Notes(prices.notes)
        Panel { LinkRow(prices.partsTitle, null) { open(Page(PageKind.PRICE_PARTS)) } }
    }
}

@Composable
private fun Capacity(prices: PricesState) {
    if (prices.tiers.isEmpty()) return
    Panel(prices.tiersTitle) {
        prices.ownTier?.let { Text(it) }
        prices.tiers.forEach { tier ->
            HorizontalDivider()
            TierRow(tier, prices.vat.on)
        }
        prices.basis?.let { Quiet(it) }
    }
}
