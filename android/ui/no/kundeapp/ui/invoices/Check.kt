package no.kundeapp.ui.invoices

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import no.kundeapp.core.CheckRow
import no.kundeapp.core.CheckState
import no.kundeapp.core.Verdict
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.LabelledValue
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.theme.Grid

/** Kontroll av fakturaen: what came out of it, and the difference per kind of line. */
@Composable
internal fun Check(check: CheckState) {
    Panel(check.title) {
        Row(horizontalArrangement = Arrangement.spacedBy(Grid.one)) {
            when (check.verdict) {
                Verdict.AGREES -> Pictogram(Glyph.CHECK, tint = MaterialTheme.colorScheme.primary)
                Verdict.DIFFERS -> Pictogram(Glyph.WARNING, tint = MaterialTheme.colorScheme.error)
                Verdict.INCOMPLETE, Verdict.IMPOSSIBLE -> Pictogram(Glyph.INFORMATION)
            }
            Text(check.sentence, Modifier.weight(1f))
        }
        check.rows.forEach { row ->
            HorizontalDivider()
            CheckedLine(row, check.headings)
        }
    }
}

@Composable
private fun CheckedLine(
    row: CheckRow,
    headings: List<String>,
) {
    Column(Modifier.clearAndSetSemantics { contentDescription = row.spoken }) {
        Text(row.name, style = MaterialTheme.typography.titleSmall)
        headings.drop(1).zip(listOf(row.printed, row.computed, row.difference)) { heading, value -> LabelledValue(heading, value) }
    }
}
