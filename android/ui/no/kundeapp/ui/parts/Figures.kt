package no.kundeapp.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.font.FontWeight
import no.kundeapp.core.Figure
import no.kundeapp.ui.theme.Grid

/** A label with its value; under each other where a line is too short, as with large text. Read aloud in one. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
fun FigureRow(figure: Figure) {
    FlowRow(
        Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = figure.spoken },
        Arrangement.SpaceBetween,
    ) {
        Text(figure.label, color = MaterialTheme.colorScheme.onSurfaceVariant)
        Text(figure.value, fontWeight = FontWeight.SemiBold)
    }
}

/** Figures under each other. */
@Composable
fun Figures(figures: List<Figure>) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.one)) { figures.forEach { FigureRow(it) } }
}

/** What a reader must know beside the numbers. */
@Composable
fun Notes(notes: List<String>) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.half)) {
        notes.forEach { Text(it, style = MaterialTheme.typography.bodySmall, color = MaterialTheme.colorScheme.onSurfaceVariant) }
    }
}
