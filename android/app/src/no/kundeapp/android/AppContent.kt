package no.kundeapp.android

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import no.kundeapp.android.opening.CoreOpener
import no.kundeapp.android.opening.CoreState
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.device.Device
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.shell.MainTabs
import no.kundeapp.ui.shell.TabWithPages
import no.kundeapp.ui.theme.Grid
import no.kundeapp.ui.theme.KundeappTheme

/** The shared screens as soon as the core is open; until then the paper that the theme has drawn already. */
@Composable
internal fun AppContent(
    core: CoreOpener,
    device: Device,
) {
    val latest by core.state.collectAsStateWithLifecycle()
    when (val state = latest) {
        CoreState.Opening -> Unit
        is CoreState.Failed -> NotOpened(state.text)
        is CoreState.Open -> CompositionLocalProvider(LocalDevice provides device) { Opened(state.app) }
    }
}

@Composable
private fun Opened(app: Kundeapp) {
    KundeappTheme(app.colours()) {
        CompositionLocalProvider(LocalWords provides app.words()) { MainTabs { TabWithPages(app, it) } }
    }
}

/** Why there is nothing to show. Coming back to the app tries again. */
@Composable
private fun NotOpened(text: String) {
    MaterialTheme {
        Surface(Modifier.fillMaxSize()) {
            Box(Modifier.safeDrawingPadding().padding(Grid.three), Alignment.Center) { Text(text) }
        }
    }
}
