package no.kundeapp.ui.elhub

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import no.kundeapp.core.AccessRow
import no.kundeapp.core.ElhubState
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.form.FormAction
import no.kundeapp.ui.parts.Figures
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.RichTextBlocks
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.services.Fetched
import no.kundeapp.ui.state.states

/** Elhub: what is registered about the chosen point, and who may see it. */
@Composable
internal fun Elhub(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val screen = remember(app) { app.elhub() }
    val device = LocalDevice.current
    Fetched(app, screen, { it.states() }, { it.refresh() }, { it.frame }) { page -> ElhubBody(page, open) { device.open(it) } }
}

@Composable
internal fun ColumnScope.ElhubBody(
    page: ElhubState,
    open: (Page) -> Unit,
    onLink: (String) -> Unit,
) {
    if (page.frame.empty != null) return
    page.reported?.let { Text(it) }
    Panel(page.gridCompanyTitle) { Figures(page.gridCompany) }
    Panel(page.supplierTitle) {
        page.supplierNone?.let { Quiet(it) }
        Figures(page.supplier)
    }
    Panel(page.accessesTitle) {
        page.accessesNone?.let { Quiet(it) }
        page.accesses.forEach { Access(it, open) }
    }
    page.topics.forEach { topic -> Panel(topic.title) { RichTextBlocks(topic.text) } }
    page.link?.let { link -> OutlinedButton({ onLink(link) }, Modifier.touchable()) { Text(page.linkText) } }
}

@Composable
private fun Access(
    row: AccessRow,
    open: (Page) -> Unit,
) {
    Column(Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = row.spoken }) {
        Text(row.name, style = MaterialTheme.typography.titleSmall)
        Text(row.purpose)
        Quiet("${row.state} · ${row.period}")
    }
    FormAction(row.revoke, main = false, open)
}
