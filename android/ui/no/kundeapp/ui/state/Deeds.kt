package no.kundeapp.ui.state

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch
import no.kundeapp.core.Kundeapp

/** Actions of a page. What comes of one, and what stands in its way, arrives as a state of the screen. */
class Deeds(
    private val scope: CoroutineScope,
    private val attempts: Attempts,
    private val fetch: suspend () -> Unit,
) {
    /** What is new is on its way. */
    var refreshing by mutableStateOf(false)
        private set

    /** Fetches what is new, once at a time. */
    fun refresh() {
        if (refreshing) return
        refreshing = true
        scope.launch {
            try {
                attempt(fetch)
            } finally {
                refreshing = false
                attempts.again()
            }
        }
    }

    /** Runs an action to its end. */
    fun act(action: suspend () -> Unit) {
        scope.launch { attempt(action) }
    }
}

/** The actions of a page that fetches everything of the customer's, or of the area alone while nobody is signed in. */
@Composable
fun rememberDeeds(
    app: Kundeapp,
    fetch: suspend () -> Unit = { if (app.isSignedIn()) app.sync() else app.syncArea() },
): Deeds {
    val scope = rememberCoroutineScope()
    val attempts = LocalAttempts.current
    return remember(app) { Deeds(scope, attempts, fetch) }
}
