package no.kundeapp.ui.invoices

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import no.kundeapp.core.BillLine
import no.kundeapp.core.Figure
import no.kundeapp.ui.parts.Ends
import no.kundeapp.ui.parts.FigureRow
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet

/** The lines of a bill over their sum. */
@Composable
fun BillLines(
    lines: List<BillLine>,
    sum: Figure?,
    vat: Figure? = null,
    title: String? = null,
) {
    if (lines.isEmpty()) return
    Panel(title) {
        lines.forEach { LineRow(it) }
        HorizontalDivider()
        sum?.let { FigureRow(it) }
        vat?.let { FigureRow(it) }
    }
}

@Composable
private fun LineRow(line: BillLine) {
    Column(Modifier.clearAndSetSemantics { contentDescription = line.spoken }) {
        Ends(
            Modifier.fillMaxWidth(),
            start = { Text(line.name) },
            end = { Text(line.amount) },
        )
        val how = listOfNotNull(line.quantity, line.price).joinToString(" · ")
        if (how.isNotEmpty()) Quiet(how)
    }
}
