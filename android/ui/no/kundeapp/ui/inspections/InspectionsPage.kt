package no.kundeapp.ui.inspections

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.FaultState
import no.kundeapp.core.InspectionRow
import no.kundeapp.core.InspectionsState
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.theme.Grid

/** What inspectors found, and until when it must be put right. */
@Composable
internal fun InspectionsPage(
    state: UiState<InspectionsState>,
    deeds: Deeds,
    trouble: String?,
    onRead: (InspectionRow, String) -> Unit,
) {
    PageFrame(state, { it.frame }, deeds) { page ->
        trouble?.let { Text(it, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, color = MaterialTheme.colorScheme.error) }
        page.inspections.forEach { row -> Inspection(row) { onRead(row, it) } }
    }
}

@Composable
private fun Inspection(
    row: InspectionRow,
    onRead: (String) -> Unit,
) {
    Panel {
        Column(Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = row.spoken }, Arrangement.spacedBy(Grid.one)) {
            Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.two)) {
                Pictogram(
                    if (row.faults.isEmpty()) Glyph.CHECK else Glyph.WARNING,
                    tint = if (row.faults.isEmpty()) MaterialTheme.colorScheme.primary else MaterialTheme.colorScheme.tertiary,
                )
                Column(Modifier.weight(1f)) {
                    Text(row.result, style = MaterialTheme.typography.titleMedium)
                    Quiet(row.day)
                    row.point?.let { Text("${it.name}, ${it.address}") }
                }
            }
            row.faults.forEach { Fault(it) }
        }
        row.report?.let { report -> OutlinedButton({ onRead(report) }, Modifier.touchable()) { Text(row.reportText) } }
    }
}

@Composable
private fun Fault(fault: FaultState) {
    Column(Modifier.fillMaxWidth()) {
        Text(fault.text)
        val colour = if (fault.overdue) MaterialTheme.colorScheme.error else MaterialTheme.colorScheme.onSurfaceVariant
        Text("${fault.severityText} · ${fault.state}", color = colour, style = MaterialTheme.typography.bodyMedium)
    }
}
