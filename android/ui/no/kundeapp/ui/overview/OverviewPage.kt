package no.kundeapp.ui.overview

import androidx.compose.material3.SecondaryScrollableTabRow
import androidx.compose.material3.Tab
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.OverviewState
import no.kundeapp.core.TabKind
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.SideBySide
import no.kundeapp.ui.parts.WIDEST_OF_TWO
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** Oversikt: the card, and Forbruk, Produksjon and Faktura under it. */
@Composable
fun OverviewPage(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val deeds = rememberDeeds(app)
    val overview = latest(app) { app.overview().states() }
    PageFrame(overview, { it.frame }, deeds, { open(Page(PageKind.POINTS)) }, WIDEST_OF_TWO) { state ->
        when (val card = state.card) {
            null -> Tabs(app, state, deeds, open)
            else -> SideBySide({ GlanceCard(card) }) { Tabs(app, state, deeds, open) }
        }
    }
}

@Composable
private fun Tabs(
    app: Kundeapp,
    state: OverviewState,
    deeds: Deeds,
    open: (Page) -> Unit,
) {
    if (state.tabs.isEmpty()) return
    var wanted by rememberSaveable { mutableStateOf(TabKind.CONSUMPTION) }
    // Another point may have no production.
    val chosen = state.tabs.indexOfFirst { it.kind == wanted }.coerceAtLeast(0)
    // Scrollable, so that no word is broken in two where text is large.
    SecondaryScrollableTabRow(selectedTabIndex = chosen, edgePadding = 0.dp) {
        state.tabs.forEachIndexed { place, tab ->
            Tab(place == chosen, { wanted = tab.kind }, Modifier.touchable(), text = { Text(tab.label) })
        }
    }
    when (state.tabs[chosen].kind) {
        TabKind.CONSUMPTION -> ConsumptionTab(app, state.gridRent, deeds, open)
        TabKind.PRODUCTION -> ProductionTab(app, deeds)
        TabKind.INVOICES -> InvoicesTab(app, deeds, open)
    }
}
