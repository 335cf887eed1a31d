package no.kundeapp.ui.reading

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.font.FontWeight
import no.kundeapp.core.DueState
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.MeterReadingRow
import no.kundeapp.core.SelfReadingState
import no.kundeapp.ui.form.FormAction
import no.kundeapp.ui.parts.Figures
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.services.Fetched
import no.kundeapp.ui.state.states

/** Måleravlesning of a point without hours. */
@Composable
internal fun Reading(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val screen = remember(app) { app.selfReading() }
    Fetched(app, screen, { it.states() }, { it.refresh() }, { it.frame }) { page ->
        page.due?.let { Due(it) }
        if (page.canRead) Preview(screen, page, open) else FormAction(page.deliver, main = true, open)
        ReadingBody(page)
    }
}

@Composable
internal fun ColumnScope.ReadingBody(page: SelfReadingState) {
    if (page.rhythm.isNotEmpty()) Panel { Figures(page.rhythm) }
    if (page.readings.isNotEmpty()) {
        Panel {
            page.readings.forEachIndexed { place, row ->
                if (place > 0) HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
                Row(row)
            }
        }
    }
}

@Composable
private fun Due(due: DueState) {
    Panel {
        val colour = if (due.overdue) MaterialTheme.colorScheme.error else MaterialTheme.colorScheme.onSurface
        Text(due.text, color = colour, style = MaterialTheme.typography.titleMedium)
        Quiet(due.detail)
    }
}

@Composable
private fun Row(row: MeterReadingRow) {
    Column(Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = row.spoken }) {
        Text(row.value, fontWeight = FontWeight.SemiBold)
        Quiet(listOfNotNull(row.day, row.kind, row.used).joinToString(" · "))
    }
}
