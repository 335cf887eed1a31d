package no.kundeapp.ui.support

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.Better
import no.kundeapp.core.ComparisonMonth
import no.kundeapp.core.ComparisonState
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.LabelledValue
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.theme.Grid

/** Strømstøtte eller Norgespris: which would have been better, month by month. */
@Composable
internal fun Comparison(comparison: ComparisonState) =
    Panel(comparison.title) {
        Text(comparison.sentence)
        comparison.months.forEach { month ->
            HorizontalDivider()
            MonthCompared(month, comparison.headings)
        }
    }

@Composable
private fun MonthCompared(
    month: ComparisonMonth,
    headings: List<String>,
) {
    Column(Modifier.semantics(mergeDescendants = true) { }) {
        Text(month.name, style = MaterialTheme.typography.titleSmall)
        headings.drop(1).zip(listOf(month.support, month.norgespris)) { heading, value -> LabelledValue(heading, value) }
        Row(horizontalArrangement = Arrangement.spacedBy(Grid.half)) {
            if (month.better != Better.EQUAL) Pictogram(Glyph.CHECK, tint = MaterialTheme.colorScheme.primary)
            Text(month.sentence, style = MaterialTheme.typography.bodyMedium)
        }
    }
}
