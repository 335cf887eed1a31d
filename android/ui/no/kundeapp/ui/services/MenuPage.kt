package no.kundeapp.ui.services

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import no.kundeapp.core.ContactState
import no.kundeapp.core.MenuItem
import no.kundeapp.core.OutboxState
import no.kundeapp.core.ServicesState
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.Symbol
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.route.opens
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.theme.Grid
import no.kundeapp.ui.theme.isTextLarge

/** Kundeservice: what there is to choose, what was sent, and whom to call. */
@Composable
fun MenuPage(
    services: UiState<ServicesState>,
    outbox: OutboxState?,
    problem: String?,
    deeds: Deeds,
    onChoose: (MenuItem) -> Unit,
    onOutbox: () -> Unit,
    onDial: (String) -> Unit,
) {
    PageFrame(services, { it.frame }, deeds) { state ->
        problem?.let { Text(it, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, color = MaterialTheme.colorScheme.error) }
        Column(Modifier.fillMaxWidth()) {
            state.menu.forEachIndexed { place, item ->
                if (place > 0) HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
                Entry(item.icon.material, item.label, item.state, item.spoken, item.kind.page(), item.end()) { onChoose(item) }
            }
            outbox?.takeIf { it.unsent.isNotEmpty() || it.sent.isNotEmpty() }?.let { letters ->
                HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
                Entry(
                    "outbox",
                    letters.frame.title,
                    letters.unsent.firstOrNull()?.text,
                    letters.frame.title,
                    PageKind.OUTBOX,
                    onChoose = onOutbox,
                )
            }
        }
        Calls(state.danger, state.contacts, onDial)
    }
}

private fun MenuItem.end() = if (link == null) Glyph.OPEN else Glyph.OUTSIDE

@Composable
private fun Entry(
    symbol: String,
    label: String,
    state: String?,
    spoken: String,
    page: PageKind?,
    end: Glyph = Glyph.OPEN,
    onChoose: () -> Unit,
) {
    val row = if (page == null) Modifier else Modifier.opens(Page(page))
    Row(
        row
            .fillMaxWidth()
            .clickable(role = Role.Button, onClick = onChoose)
            .semantics { contentDescription = spoken }
            .heightIn(min = ROW)
            .padding(vertical = Grid.one),
        Arrangement.spacedBy(if (isTextLarge()) Grid.one else Grid.two),
        Alignment.CenterVertically,
    ) {
        Symbol(symbol, tint = MaterialTheme.colorScheme.primary)
        Column(Modifier.weight(1f).clearAndSetSemantics { }) {
            Text(label, style = MaterialTheme.typography.bodyLarge)
            state?.let { Quiet(it) }
        }
        Pictogram(end, tint = MaterialTheme.colorScheme.onSurfaceVariant)
    }
}

@Composable
private fun Calls(
    danger: String,
    contacts: List<ContactState>,
    onDial: (String) -> Unit,
) {
    Panel {
        Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.two)) {
            Pictogram(Glyph.WARNING, tint = MaterialTheme.colorScheme.error)
            Text(danger, Modifier.weight(1f))
        }
        contacts.forEach { contact -> CallRow(contact.label, contact.shown, contact.spoken) { onDial(contact.number) } }
    }
}

/** A number that is called when it is touched. */
@Composable
internal fun CallRow(
    label: String,
    shown: String,
    spoken: String,
    tint: Color = MaterialTheme.colorScheme.primary,
    onCall: () -> Unit,
) {
    Row(
        Modifier
            .fillMaxWidth()
            .clickable(role = Role.Button, onClick = onCall)
            .semantics { contentDescription = spoken }
            .heightIn(min = ROW),
        Arrangement.spacedBy(Grid.two),
        Alignment.CenterVertically,
    ) {
        Symbol("call", tint = tint)
        Column(Modifier.weight(1f).clearAndSetSemantics { }) {
            Text(label)
            Text(shown, style = MaterialTheme.typography.titleMedium)
        }
    }
}

private val ROW = 56.dp
