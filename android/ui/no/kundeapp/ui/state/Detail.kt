package no.kundeapp.ui.state

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.map
import no.kundeapp.core.AppFailure
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.route.LocalBack

/**
 * A part of a screen that is opened from it, asked for anew whenever the screen changes. Null once it is not there any more.
 */
internal fun <S, D> Flow<UiState<S>>.opening(detail: suspend () -> D?): Flow<UiState<D>?> =
    map { state ->
        when (state) {
            UiState.Loading -> {
                UiState.Loading
            }

            is UiState.Failed -> {
                state
            }

            is UiState.Ready -> {
                try {
                    detail()?.let { UiState.Ready(it) }
                } catch (failure: AppFailure) {
                    failure.asState()
                }
            }
        }
    }

/** The states of a screen for as long as it is drawn. */
@Composable
internal fun <S> latest(
    app: Kundeapp,
    key: Any? = null,
    states: () -> Flow<UiState<S>>,
): UiState<S> {
    val attempts = LocalAttempts.current
    val state by remember(app, key) { attempts.following(states) }.collectAsState(UiState.Loading)
    return state
}

/** The states of a detail, and back from it when it is gone. */
@Composable
internal fun <D> latestDetail(
    app: Kundeapp,
    id: String,
    states: () -> Flow<UiState<D>?>,
): UiState<D> {
    val attempts = LocalAttempts.current
    val state by remember(app, id) { attempts.following(states) }.collectAsState(UiState.Loading)
    val back = LocalBack.current
    val gone = state == null
    LaunchedEffect(gone) { if (gone) back?.invoke() }
    return state ?: UiState.Loading
}
