package no.kundeapp.ui.exchanges

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import no.kundeapp.core.ExchangeDetail
import no.kundeapp.core.ExchangeRow
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.form.FormAction
import no.kundeapp.ui.parts.ActionRow
import no.kundeapp.ui.parts.Figures
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.RichTextBlocks
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.services.Details
import no.kundeapp.ui.services.Fetched
import no.kundeapp.ui.services.Head
import no.kundeapp.ui.state.states

/** Målerbytte: the appointments. */
@Composable
internal fun Exchanges(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val screen = remember(app) { app.meterExchanges() }
    Fetched(app, screen, { it.states() }, { it.refresh() }, { it.frame }) { page ->
        page.none?.let { Quiet(it) }
        if (page.exchanges.isNotEmpty()) {
            Panel { page.exchanges.forEach { row -> Row(row) { open(Page(PageKind.METER_EXCHANGE, row.id)) } } }
        }
        RichTextBlocks(page.about)
    }
}

@Composable
private fun Row(
    row: ExchangeRow,
    onOpen: () -> Unit,
) {
    ActionRow(row.spoken, onOpen) {
        Text(row.window, style = MaterialTheme.typography.titleMedium)
        Text("${row.point.name}, ${row.point.address}")
        Quiet(row.state)
        row.asked?.let { Quiet(it.spoken) }
    }
}

/** One appointment. */
@Composable
internal fun ExchangeDetails(
    app: Kundeapp,
    id: String,
    open: (Page) -> Unit,
) {
    val screen = remember(app) { app.meterExchanges() }
    val head = { detail: ExchangeDetail -> detail.head.run { Head(detail.frame, window, state) } }
    Details(app, id, screen, { it.states() }, { it.detail(id) }, head) { exchange ->
        Panel { Figures(exchange.fields) }
        FormAction(exchange.change, main = false, open)
        exchange.windowsTitle?.let { title -> Panel(title) { exchange.windows.forEach { Text(it.text) } } }
        RichTextBlocks(exchange.about)
    }
}
