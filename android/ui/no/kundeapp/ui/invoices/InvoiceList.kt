package no.kundeapp.ui.invoices

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import no.kundeapp.core.InvoicesState
import no.kundeapp.ui.parts.ActionRow
import no.kundeapp.ui.parts.Ends
import no.kundeapp.ui.parts.Heading
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.route.opens

/** Fakturaoversikt: the bills of the last twelve months, newest first. */
@Composable
fun InvoiceList(
    state: InvoicesState,
    onOpen: (String) -> Unit,
) {
    Column(Modifier.fillMaxWidth()) {
        Heading(state.frame.title)
        state.frame.empty?.let { Text(it) }
        state.invoices.forEach { invoice ->
            ActionRow(invoice.spoken, { onOpen(invoice.id) }, Modifier.opens(Page(PageKind.INVOICE, invoice.id))) {
                Ends(
                    Modifier.fillMaxWidth(),
                    start = { Text(invoice.period, style = MaterialTheme.typography.titleMedium) },
                    end = { Text(invoice.amount, style = MaterialTheme.typography.titleMedium) },
                )
                Status(invoice.status, brief = true)
            }
            HorizontalDivider()
        }
    }
}
