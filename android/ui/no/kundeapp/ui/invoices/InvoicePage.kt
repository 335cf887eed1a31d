package no.kundeapp.ui.invoices

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import no.kundeapp.core.InvoiceDetail
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.parts.Figures
import no.kundeapp.ui.parts.LargeFigure
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.state.latestDetail
import no.kundeapp.ui.state.opening
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** One bill: how it stands, its lines, the copy, and the check against one's own hours. */
@Composable
fun InvoicePage(
    app: Kundeapp,
    id: String,
) {
    val deeds = rememberDeeds(app)
    val screen = remember(app) { app.invoices() }
    PageFrame(latestDetail(app, id) { screen.states().opening { screen.detail(id) } }, { it.frame }, deeds) { bill ->
        Text(bill.period, style = MaterialTheme.typography.titleLarge)
        LargeFigure(bill.sum.value)
        Status(bill.status, brief = false)
        bill.pay?.let { Pay(it) }
        Copy(bill) { screen.pdf(id) }
        BillLines(bill.lines, bill.sum, bill.vat, bill.linesTitle)
        Check(bill.check)
        Fields(bill)
    }
}

@Composable
private fun Fields(bill: InvoiceDetail) =
    Panel {
        bill.kid?.let { kid -> KidRow(bill.fields.firstOrNull { it.value.filterNot(Char::isWhitespace) == kid }, kid) }
        Figures(bill.fields.filter { it.value.filterNot(Char::isWhitespace) != bill.kid })
    }
