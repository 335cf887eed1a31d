package no.kundeapp.ui.overview

import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch
import no.kundeapp.core.ConsumptionScreen
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.Scale
import no.kundeapp.core.TabKind
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.attempt
import no.kundeapp.ui.state.states

/** Oversikt over the core's screens. */
@Composable
fun OverviewTab(app: Kundeapp) {
    val scope = rememberCoroutineScope()
    val consumptionScreen = remember(app) { app.consumption() }
    val overview by remember(app) { app.overview().states() }.collectAsState(UiState.Loading)
    val consumption by remember(app) { consumptionScreen.states() }.collectAsState(UiState.Loading)
    OverviewPage(overview, consumption, remember(app) { Actions(app, consumptionScreen, scope) })
}

/** Each runs to its end in the core; what comes of it arrives as a state. */
private class Actions(
    private val app: Kundeapp,
    private val consumption: ConsumptionScreen,
    private val scope: CoroutineScope,
) : OverviewActions {
    override fun show(scale: Scale) = run { consumption.show(scale) }

    override fun previousPeriod() = run { consumption.previousPeriod() }

    override fun nextPeriod() = run { consumption.nextPeriod() }

    override fun retry() = run { app.sync() }

    override fun open(tab: TabKind) = Unit

    private fun run(action: suspend () -> Unit) {
        scope.launch { attempt(action) }
    }
}
