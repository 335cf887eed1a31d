package no.kundeapp.ui.invoices

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import no.kundeapp.core.StatusKind
import no.kundeapp.core.StatusState
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.theme.Grid

/** How a bill stands: a picture and a word, so that the colour is not all there is. */
@Composable
internal fun Status(
    status: StatusState,
    brief: Boolean,
) {
    val scheme = MaterialTheme.colorScheme
    val (glyph, colour) =
        when (status.kind) {
            StatusKind.PAID -> Glyph.CHECK to scheme.primary
            StatusKind.CREDIT -> Glyph.CHECK to scheme.primary
            StatusKind.THROUGH_BILLED -> Glyph.PAPER to scheme.onSurfaceVariant
            StatusKind.DUE -> Glyph.CLOCK to scheme.tertiary
            StatusKind.OVERDUE -> Glyph.WARNING to scheme.error
        }
    Row(horizontalArrangement = Arrangement.spacedBy(Grid.half), verticalAlignment = Alignment.CenterVertically) {
        Pictogram(glyph, tint = colour)
        Text(if (brief) status.label else status.text, color = colour)
    }
}
