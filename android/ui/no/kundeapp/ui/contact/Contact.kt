package no.kundeapp.ui.contact

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.ContactUsState
import no.kundeapp.core.InquiryRow
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.form.FormBody
import no.kundeapp.ui.form.Letter
import no.kundeapp.ui.form.Writing
import no.kundeapp.ui.form.rememberWriting
import no.kundeapp.ui.parts.Heading
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states
import no.kundeapp.ui.theme.Grid

/** Kontakt oss over the core's screen. */
@Composable
internal fun Contact(app: Kundeapp) {
    val screen = remember(app) { app.contactUs() }
    val state = latest(app) { screen.states() }
    val deeds = rememberDeeds(app) { screen.refresh() }
    val letter =
        remember(screen) {
            Letter(screen::fill, { _, name, bytes -> screen.attach(name, bytes) }, screen::detach, screen::discard, screen::send)
        }
    LaunchedEffect(screen) { deeds.refresh() }
    ContactPage(state, deeds, rememberWriting(letter, LocalDevice.current.picker))
}

/** Asking the company about something, and what it has answered. */
@Composable
internal fun ContactPage(
    state: UiState<ContactUsState>,
    deeds: Deeds,
    writing: Writing,
) {
    PageFrame(state, { it.form.frame }, deeds) { contact ->
        FormBody(contact.form, writing)
        Heading(contact.inquiriesTitle)
        contact.inquiriesNone?.let { Quiet(it) }
        contact.inquiries.forEach { Inquiry(it) }
    }
}

@Composable
private fun Inquiry(row: InquiryRow) {
    Panel(row.topic) {
        Column(
            Modifier.semantics(mergeDescendants = true) { contentDescription = row.spoken },
            Arrangement.spacedBy(Grid.one),
        ) {
            Quiet("${row.case} · ${row.sent} · ${row.status}")
            Text(row.text)
            row.answer?.let { answer ->
                Quiet(answer.`when`)
                Text(answer.text)
            }
        }
    }
}
