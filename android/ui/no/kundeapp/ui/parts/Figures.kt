package no.kundeapp.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
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
@Composable
fun FigureRow(figure: Figure) =
    LabelledValue(figure.label, figure.value, Modifier.clearAndSetSemantics { contentDescription = figure.spoken })

/** A label with its value, as [FigureRow] draws it, for a row whose words are read aloud together. */
@Composable
fun LabelledValue(
    label: String,
    value: String,
    modifier: Modifier = Modifier,
) {
    Ends(
        modifier.fillMaxWidth(),
        start = { Text(label, color = MaterialTheme.colorScheme.onSurfaceVariant) },
        end = { Text(value, fontWeight = FontWeight.SemiBold) },
    )
}

/** Figures under each other. */
@Composable
fun Figures(figures: List<Figure>) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.one)) { figures.forEach { FigureRow(it) } }
}

/** What a reader must know beside the numbers. */
@Composable
fun Notes(notes: List<String>) {
    if (notes.isEmpty()) return
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.half)) { notes.forEach { Quiet(it) } }
}
