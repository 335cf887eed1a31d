package no.kundeapp.ui.shell

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Modifier
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.launch
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.MainTab
import no.kundeapp.core.NewsState
import no.kundeapp.core.OutagesState
import no.kundeapp.core.ServicesState
import no.kundeapp.core.SpotState
import no.kundeapp.ui.overview.OverviewTab
import no.kundeapp.ui.parts.Whatever
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.attempt
import no.kundeapp.ui.state.states
import no.kundeapp.ui.theme.Grid

/** The page of a tab. */
@Composable
fun TabPage(
    app: Kundeapp,
    kind: MainTab,
) = when (kind) {
    MainTab.OVERVIEW -> OverviewTab(app)
    MainTab.NEWS -> Following(app, { app.news().states() }) { ListPage(it.frame, it.rows()) }
    MainTab.OUTAGES -> Following(app, { app.outages().states() }) { ListPage(it.frame, it.rows()) }
    MainTab.SPOT -> Following(app, { app.spot().states() }) { ListPage(it.frame, it.rows()) }
    MainTab.SERVICES -> Following(app, { app.services().states() }) { ListPage(it.frame, it.rows()) }
}

@Composable
private fun <S> Following(
    app: Kundeapp,
    states: () -> Flow<UiState<S>>,
    content: @Composable (S) -> Unit,
) {
    val scope = rememberCoroutineScope()
    val state by remember(app) { states() }.collectAsState(UiState.Loading)
    Box(if (state is UiState.Ready) Modifier else Modifier.padding(Grid.two)) {
        Whatever(state, { scope.launch { attempt { app.sync() } } }, content)
    }
}

private fun NewsState.rows() = articles.map { ListRow(it.title, "${it.day}: ${it.lead}", it.spoken) }

private fun OutagesState.rows() =
    listOf(ongoing, planned).flatMap { section ->
        val head = ListRow(section.title, section.empty ?: section.count, "${section.title}: ${section.empty ?: section.count}")
        listOf(head) + section.outages.map { ListRow(it.places, it.span, it.spoken) }
    }

private fun SpotState.rows() =
    listOfNotNull(now?.let { ListRow(it.price.label, "${it.price.value}, ${it.interval}", it.price.spoken) }) +
        listOfNotNull(highest, lowest).map { ListRow(it.label, "${it.value}, ${it.interval}", it.spoken) } +
        bars.map { ListRow(it.name, it.value, it.spoken) }

private fun ServicesState.rows() =
    menu.map { ListRow(it.label, "", it.label) } + contacts.map { ListRow(it.label, it.shown, it.spoken) }
