package no.kundeapp.ui

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.material3.Surface
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.key
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import no.kundeapp.core.CustomerPresence
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.ShellState
import no.kundeapp.core.Theme
import no.kundeapp.ui.device.Device
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.lock.Locked
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Whatever
import no.kundeapp.ui.shell.Inside
import no.kundeapp.ui.shell.rememberCustomer
import no.kundeapp.ui.state.LocalAttempts
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.states
import no.kundeapp.ui.theme.Grid
import no.kundeapp.ui.theme.KundeappTheme

/** The whole app on a device: look, words, lock, login and the tabs. */
@Composable
fun KundeApp(
    app: Kundeapp,
    device: Device,
) {
    val attempts = LocalAttempts.current
    val shell by remember(app) { attempts.following { app.shell().states() } }.collectAsState(UiState.Loading)
    val state = (shell as? UiState.Ready)?.state
    KundeappTheme(app.colours(), state?.language ?: app.language(), state?.theme.isDark()) {
        Surface(Modifier.fillMaxSize()) {
            when (val latest = shell) {
                UiState.Loading -> {
                    // The first state comes at once.
                }

                is UiState.Failed -> {
                    CompositionLocalProvider(LocalWords provides app.words()) {
                        Box(Modifier.safeDrawingPadding().padding(Grid.three)) { Whatever(latest, attempts::again) { } }
                    }
                }

                is UiState.Ready -> {
                    Shown(app, device, latest.state)
                }
            }
        }
    }
}

@Composable
private fun Shown(
    app: Kundeapp,
    device: Device,
    state: ShellState,
) {
    CompositionLocalProvider(LocalDevice provides device, LocalWords provides state.words) {
        Locked(state.locks, state.presence) {
            // What one customer has typed and opened is nothing to the next one.
            val customer = rememberCustomer(app, state.presence) ?: return@Locked
            key(customer) { Inside(app, state) }
        }
    }
}

@Composable
private fun Theme?.isDark(): Boolean =
    when (this) {
        Theme.DARK -> true
        Theme.LIGHT -> false
        Theme.SYSTEM, null -> isSystemInDarkTheme()
    }

/** Whether there is a customer whose data can be read. */
internal val ShellState.hasCustomer: Boolean get() = presence != CustomerPresence.NOBODY
