package no.kundeapp.android.opening

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.launch
import no.kundeapp.core.AppFailure
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.ShellWords

/** How far the core has come on its way up. */
sealed interface CoreState {
    data object Opening : CoreState

    data class Open(
        val app: Kundeapp,
    ) : CoreState

    /** It did not open; [text] says why to the customer, [words] stand around it. */
    data class Failed(
        val text: String,
        val words: ShellWords,
    ) : CoreState
}

/** Opens the core once for the process, and again only when it did not open. */
class CoreOpener(
    private val scope: CoroutineScope,
    private val words: () -> ShellWords,
    private val open: suspend () -> Kundeapp,
) {
    private val latest = MutableStateFlow<CoreState>(CoreState.Opening)
    val state: StateFlow<CoreState> = latest.asStateFlow()

    init {
        begin()
    }

    /** The customer looks at the app again: what did not open is tried once more, what is shown is brought up to date. */
    fun lookedAt() {
        val state = latest.value
        if (state is CoreState.Open) scope.launch { refresh(state.app) } else again()
    }

    /** Tries once more what did not open. */
    fun again() {
        val state = latest.value
        if (state is CoreState.Failed && latest.compareAndSet(state, CoreState.Opening)) begin()
    }

    // What stands in its way, each screen says in its own state.
    private suspend fun refresh(app: Kundeapp) {
        if (!app.isSignedIn()) return
        try {
            app.sync()
        } catch (_: AppFailure) {
            return
        }
    }

    private fun begin() {
        scope.launch {
            val state =
                try {
                    CoreState.Open(open())
                } catch (failure: AppFailure) {
                    CoreState.Failed(failure.message.orEmpty(), words())
                }
            latest.value = state
            if (state is CoreState.Open) refresh(state.app)
        }
    }
}
