package no.kundeapp.ui.points

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.PointRow
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.PointWords
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.theme.Grid

/** A point to choose. */
@Composable
internal fun PointRowLine(
    point: PointRow,
    chosen: Boolean,
    onChoose: () -> Unit,
) {
    Row(
        Modifier
            .fillMaxWidth()
            .selectable(chosen, role = Role.RadioButton, onClick = onChoose)
            .semantics { contentDescription = point.header.spoken }
            .heightIn(min = Grid.touch)
            .padding(vertical = Grid.one),
        Arrangement.spacedBy(Grid.one),
        Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f).clearAndSetSemantics { }) {
            PointWords(point.header)
            Quiet(point.group)
            Quiet(point.header.id)
        }
        if (chosen) Pictogram(Glyph.CHECK, tint = MaterialTheme.colorScheme.primary)
    }
}
