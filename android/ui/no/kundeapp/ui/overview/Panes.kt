package no.kundeapp.ui.overview

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import no.kundeapp.core.GridRentLinks
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.consumption.ConsumptionActions
import no.kundeapp.ui.consumption.ConsumptionPane
import no.kundeapp.ui.consumption.ProductionActions
import no.kundeapp.ui.gridrent.GridRent
import no.kundeapp.ui.invoices.InvoiceList
import no.kundeapp.ui.parts.Whatever
import no.kundeapp.ui.production.ProductionPane
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.states
import no.kundeapp.ui.theme.Grid

/** Forbruk, and at its end the ways to Nettleie. */
@Composable
internal fun ConsumptionTab(
    app: Kundeapp,
    gridRent: GridRentLinks?,
    deeds: Deeds,
    open: (Page) -> Unit,
) {
    val screen = remember(app) { app.consumption() }
    val actions = remember(screen) { ConsumptionActions(screen, deeds) }
    Column(verticalArrangement = Arrangement.spacedBy(Grid.three)) {
        Whatever(latest(app) { screen.states() }, deeds::refresh) { ConsumptionPane(it, actions) }
        GridRent(app, gridRent, open)
    }
}

@Composable
internal fun ProductionTab(
    app: Kundeapp,
    deeds: Deeds,
) {
    val screen = remember(app) { app.production() }
    val actions = remember(screen) { ProductionActions(screen, deeds) }
    Whatever(latest(app) { screen.states() }, deeds::refresh) { ProductionPane(it, actions) }
}

@Composable
internal fun InvoicesTab(
    app: Kundeapp,
    deeds: Deeds,
    open: (Page) -> Unit,
) {
    Whatever(latest(app) { app.invoices().states() }, deeds::refresh) { state ->
        InvoiceList(state) { open(Page(PageKind.INVOICE, it)) }
    }
}
