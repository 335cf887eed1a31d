package no.kundeapp.ui.invoices

import androidx.compose.foundation.layout.Column
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalClipboardManager
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.font.FontWeight
import no.kundeapp.core.Figure
import no.kundeapp.ui.parts.ActionRow
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Quiet

/** The payment reference, copied by a touch, which says so. */
@Suppress("DEPRECATION") // The clipboard that took its place is different on a phone and in a window; this one is the same.
@Composable
internal fun KidRow(
    figure: Figure?,
    kid: String,
) {
    val clipboard = LocalClipboardManager.current
    val words = LocalWords.current
    var copied by remember(kid) { mutableStateOf(false) }
    val copy = {
        clipboard.setText(AnnotatedString(kid))
        copied = true
    }
    Column {
        ActionRow("${words.copyKid}. ${figure?.spoken ?: kid}", copy, glyph = if (copied) Glyph.CHECK else Glyph.COPY) {
            figure?.let { Quiet(it.label) }
            Text(figure?.value ?: kid, fontWeight = FontWeight.SemiBold)
        }
        if (copied) {
            Text(
                words.copied,
                Modifier.semantics { liveRegion = LiveRegionMode.Polite },
                color = MaterialTheme.colorScheme.primary,
                style = MaterialTheme.typography.bodyMedium,
            )
        }
    }
}
