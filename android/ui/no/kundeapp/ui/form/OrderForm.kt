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
    val letter = remember(screen) { FormLetter(screen) }
    FormPage(state, rememberDeeds(app), rememberWriting(letter, LocalDevice.current.picker))
}

@Composable
internal fun FormPage(
    state: UiState<FormState>,
    deeds: Deeds,
    writing: Writing,
) {
    // A form is named by the company, not by its place in the app.
    PageFrame(state, { it.frame.copy(title = it.title) }, deeds) { FormBody(it, writing) }
}

private class FormLetter(
    private val screen: FormScreen,
) : Letter {
    override suspend fun fill(
        field: String,
        text: String,
    ) = screen.fill(field, text)

    override suspend fun agree(
        field: String,
        yes: Boolean,
    ) = screen.agree(field, yes)

    override suspend fun attach(
        field: String,
        name: String,
        bytes: ByteArray,
    ) {
        screen.attach(field, name, bytes)
    }

    override suspend fun detach(file: Long) = screen.detach(file)

    override suspend fun discard() = screen.discard()

    override suspend fun send() = screen.send()
}
