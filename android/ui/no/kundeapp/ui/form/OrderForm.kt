package no.kundeapp.ui.form

import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import no.kundeapp.core.FormScreen
import no.kundeapp.core.FormState
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** A form of the company's, by its id. */
@Composable
internal fun OrderForm(
    app: Kundeapp,
    id: String,
) {
    val screen = remember(app, id) { app.form(id) }
    val state = latest(app, id) { screen.states() }
    val letter = remember(screen) { screen.letter() }
    FormPage(state, rememberDeeds(app), rememberWriting(letter, LocalDevice.current.picker))
}

private fun FormScreen.letter() = Letter(::fill, { field, name, bytes -> attach(field, name, bytes) }, ::detach, ::discard, ::send, ::agree)

@Composable
internal fun FormPage(
    state: UiState<FormState>,
    deeds: Deeds,
    writing: Writing,
) {
    // A form is named by the company, not by its place in the app.
    PageFrame(state, { it.frame.copy(title = it.title) }, deeds) { FormBody(it, writing) }
}
