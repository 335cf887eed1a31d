package no.kundeapp.ui.connections

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import no.kundeapp.core.ConnectionRow
import no.kundeapp.core.ConnectionsState
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.parts.ActionRow
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.RichTextBlocks
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.services.Fetched
import no.kundeapp.ui.state.states

/** Tilknytning: the cases that an installer has registered. */
@Composable
internal fun Connections(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val screen = remember(app) { app.connections() }
    Fetched(app, screen, { it.states() }, { it.refresh() }, { it.frame }) { page ->
        ConnectionsBody(page) { open(Page(PageKind.CONNECTION, it)) }
    }
}

@Composable
internal fun ColumnScope.ConnectionsBody(
    page: ConnectionsState,
    onOpen: (String) -> Unit,
) {
    Text(page.about)
    page.none?.let { Quiet(it) }
    if (page.cases.isNotEmpty()) Panel { page.cases.forEach { case -> Row(case) { onOpen(case.id) } } }
    page.topics.forEach { topic -> Panel(topic.title) { RichTextBlocks(topic.text) } }
}

@Composable
private fun Row(
    case: ConnectionRow,
    onOpen: () -> Unit,
) {
    ActionRow(case.spoken, onOpen) {
        Text(case.title, style = MaterialTheme.typography.titleMedium)
        Text(case.status)
        Quiet("${case.number} · ${case.address}")
    }
}
