package no.kundeapp.ui.hazard

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.font.FontWeight
import no.kundeapp.core.EmergencyState
import no.kundeapp.core.HazardState
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.device.Position
import no.kundeapp.ui.form.FormBody
import no.kundeapp.ui.form.Letter
import no.kundeapp.ui.form.Writing
import no.kundeapp.ui.form.forget
import no.kundeapp.ui.form.rememberWriting
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.services.CallRow
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states
import no.kundeapp.ui.theme.Grid

/** Meld farlig forhold over the core's screen, also before login. */
@Composable
fun Hazard(app: Kundeapp) {
    val screen = remember(app) { app.hazard() }
    val state = latest(app) { screen.states() }
    val device = LocalDevice.current
    val letter =
        remember(screen) {
            Letter(screen::fill, { _, name, bytes -> screen.attach(name, bytes) }, screen::detach, screen::discard, screen::send)
        }
    val writing = rememberWriting(letter, device.picker)
    HazardPage(state, rememberDeeds(app), writing, { device.dial(it) }) {
        screen.here(it.latitude, it.longitude)
        writing.forget(POSITION)
    }
}

/** Whom to call first, and what to tell. */
@Composable
internal fun HazardPage(
    state: UiState<HazardState>,
    deeds: Deeds,
    writing: Writing,
    onDial: (String) -> Unit,
    onFound: suspend (Position) -> Unit,
) {
    val locator = LocalDevice.current.locator
    PageFrame(state, { it.form.frame }, deeds) { hazard ->
        Emergency(hazard.emergency, onDial)
        FormBody(hazard.form, writing) { field ->
            val name = hazard.usePosition
            if (field.id == POSITION && name != null) Here(name, hazard.noPosition, locator, onFound)
        }
    }
}

@Composable
private fun Emergency(
    emergency: EmergencyState,
    onDial: (String) -> Unit,
) {
    Surface(
        Modifier.fillMaxWidth(),
        MaterialTheme.shapes.large,
        MaterialTheme.colorScheme.errorContainer,
        MaterialTheme.colorScheme.onErrorContainer,
    ) {
        Column(Modifier.padding(Grid.two)) {
            Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.two)) {
                Pictogram(Glyph.WARNING)
                Text(emergency.warning, Modifier.weight(1f), fontWeight = FontWeight.SemiBold)
            }
            emergency.calls.forEach { call ->
                CallRow(call.label, call.shown, call.spoken, LocalContentColor.current) { onDial(call.number) }
            }
        }
    }
}

/** The field that takes degrees. */
private const val POSITION = "position"
