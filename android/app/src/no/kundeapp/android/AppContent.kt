package no.kundeapp.android

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.ui.res.colorResource
import androidx.lifecycle.compose.collectAsStateWithLifecycle
import no.kundeapp.android.opening.CoreOpener
import no.kundeapp.android.opening.CoreState
import no.kundeapp.ui.KundeApp
import no.kundeapp.ui.device.Device
import no.kundeapp.ui.opening.NotOpened

/** The shared screens as soon as the core is open; until then the paper that the theme has drawn already. */
@Composable
internal fun AppContent(
    core: CoreOpener,
    device: Device,
) {
    val latest by core.state.collectAsStateWithLifecycle()
    when (val state = latest) {
        CoreState.Opening -> Unit
        is CoreState.Failed -> NotOpened(state.words, state.text, colorResource(R.color.accent), core::again)
        is CoreState.Open -> KundeApp(state.app, device)
    }
}
