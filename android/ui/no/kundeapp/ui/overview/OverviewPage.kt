package no.kundeapp.ui.overview

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.SecondaryTabRow
import androidx.compose.material3.Tab
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.ConsumptionState
import no.kundeapp.core.OverviewState
import no.kundeapp.core.TabKind
import no.kundeapp.ui.consumption.ConsumptionActions
import no.kundeapp.ui.consumption.ConsumptionPane
import no.kundeapp.ui.parts.FrameHead
import no.kundeapp.ui.parts.Whatever
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.theme.Grid

/** Oversikt: the card, and Forbruk, Produksjon and Faktura under it. */
@Composable
fun OverviewPage(
    overview: UiState<OverviewState>,
    consumption: UiState<ConsumptionState>,
    actions: OverviewActions,
) {
    Column(
        Modifier.fillMaxWidth().verticalScroll(rememberScrollState()).padding(Grid.two),
        Arrangement.spacedBy(Grid.two),
    ) {
        Whatever(overview, actions::retry) { state ->
            Text(state.frame.title, Modifier.semantics { heading() }, style = MaterialTheme.typography.headlineSmall)
            state.frame.point?.let { Text("${it.name}, ${it.address}", color = MaterialTheme.colorScheme.onSurfaceVariant) }
            FrameHead(state.frame)
            state.frame.empty?.let { Text(it) }
            state.card?.let { GlanceCard(it) }
            Tabs(state, actions::open)
        }
        Whatever(consumption, actions::retry) { ConsumptionPane(it, actions) }
    }
}

/** What one can do on Oversikt. */
interface OverviewActions : ConsumptionActions {
    fun retry()

    fun open(tab: TabKind)
}

@Composable
private fun Tabs(
    state: OverviewState,
    onOpen: (TabKind) -> Unit,
) {
    if (state.tabs.isEmpty()) return
    SecondaryTabRow(selectedTabIndex = 0) {
        state.tabs.forEachIndexed { place, tab ->
            Tab(place == 0, { onOpen(tab.kind) }, Modifier.touchable(), text = { Text(tab.label) })
        }
    }
}
