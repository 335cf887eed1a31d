package no.kundeapp.ui.form

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberUpdatedState
import no.kundeapp.core.FormLink
import no.kundeapp.core.FormScreen
import no.kundeapp.core.FormState
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.route.LocalBack
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** A form of the company's, by its id; with a [link], about what the page that it comes from says, and back there once it is sent. */
@Composable
internal fun OrderForm(
    app: Kundeapp,
    id: String,
    link: FormLink?,
) {
    val screen = remember(app, id, link) { if (link == null) app.form(id) else app.formFrom(link) }
    val state = latest(app, screen) { screen.states() }
    val leave by rememberUpdatedState(LocalBack.current.takeIf { link != null })
    val letter = remember(screen) { screen.letter { leave?.invoke() } }
    FormPage(state, rememberDeeds(app), rememberWriting(letter, LocalDevice.current.picker))
}

private fun FormScreen.letter(onSent: () -> Unit) =
    Letter(
        ::fill,
        { field, name, bytes -> attach(field, name, bytes) },
        ::detach,
        ::discard,
        { send().also { sent -> if (sent) onSent() } },
        ::agree,
    )

@Composable
internal fun FormPage(
    state: UiState<FormState>,
    deeds: Deeds,
    writing: Writing,
) {
    // A form is named by the company, not by its place in the app.
    PageFrame(state, { it.frame.copy(title = it.title) }, deeds) { FormBody(it, writing) }
}
