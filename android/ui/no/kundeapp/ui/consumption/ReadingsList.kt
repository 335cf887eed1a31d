package no.kundeapp.ui.consumption

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import no.kundeapp.core.ReadingsState
import no.kundeapp.ui.parts.Ends
import no.kundeapp.ui.parts.FigureRow
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet

/** What a meter without hours tells: what was used from one reading to the next. */
@Composable
internal fun ReadingsList(readings: ReadingsState) {
    Panel {
        readings.lastYear?.let { FigureRow(it) }
        readings.rows.forEach { row ->
            HorizontalDivider()
            Column(Modifier.clearAndSetSemantics { contentDescription = row.spoken }) {
                Ends(
                    Modifier.fillMaxWidth(),
                    start = { Text(row.period) },
                    end = { Text(row.used, style = MaterialTheme.typography.titleSmall) },
                )
                Quiet("${row.kind}: ${row.stoodAt}")
            }
        }
        readings.note?.let { Quiet(it) }
    }
}
