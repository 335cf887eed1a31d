package no.kundeapp.ui.services

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import kotlinx.coroutines.flow.Flow
import no.kundeapp.core.Frame
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds

/** A page that is fetched anew when it is opened, and when it is pulled down. */
@Composable
internal fun <C : Any, S> Fetched(
    app: Kundeapp,
    screen: C,
    states: (C) -> Flow<UiState<S>>,
    refresh: suspend (C) -> Unit,
    frame: (S) -> Frame,
    content: @Composable ColumnScope.(S) -> Unit,
) {
    val state = latest(app) { states(screen) }
    val deeds = rememberDeeds(app) { refresh(screen) }
    LaunchedEffect(screen) { deeds.refresh() }
    PageFrame(state, frame, deeds, content = content)
}
