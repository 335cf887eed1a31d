package no.kundeapp.ui.shell

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import no.kundeapp.core.AuthState
import no.kundeapp.core.CustomerPresence
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.state.LocalAttempts
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.attempt
import no.kundeapp.ui.state.states

/** Whose data is on the screens, by an id that says nothing; empty for nobody's; null until it is known. */
@Composable
internal fun rememberCustomer(
    app: Kundeapp,
    presence: CustomerPresence,
): String? {
    // Kept, since somebody who signs in again after their session ended is on their way and still the same.
    var known by rememberSaveable { mutableStateOf<String?>(null) }
    val attempts = LocalAttempts.current
    LaunchedEffect(app) {
        attempts.following { app.session().states() }.collect { latest ->
            val user = (latest as? UiState.Ready)?.state?.user()
            known = user ?: known.orEmpty()
        }
    }
    return if (presence == CustomerPresence.NOBODY) NOBODY else known?.ifEmpty { null }
}

/** Fetches what is new when somebody has come in, when an area is chosen, and when the app starts. */
@Composable
internal fun KeepFresh(
    app: Kundeapp,
    presence: CustomerPresence,
    area: String?,
) {
    val attempts = LocalAttempts.current
    LaunchedEffect(app, presence, area) {
        attempt {
            when (presence) {
                CustomerPresence.SIGNED_IN -> app.sync()
                CustomerPresence.NOBODY -> if (area != null) app.syncArea()
                CustomerPresence.ENDED -> Unit
            }
        }
        attempts.again()
    }
}

private fun AuthState.user(): String? =
    when (this) {
        is AuthState.SignedIn -> user
        is AuthState.Ended -> user
        else -> null
    }

private const val NOBODY = ""
