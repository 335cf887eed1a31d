package no.kundeapp.ui.invoices

import androidx.compose.foundation.layout.Column
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.platform.LocalClipboardManager
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.font.FontWeight
import no.kundeapp.core.Figure
import no.kundeapp.ui.parts.ActionRow
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Quiet

/** The payment reference, copied by a touch. */
@Suppress("DEPRECATION") // The clipboard that took its place is different on a phone and in a window; this one is the same.
@Composable
internal fun KidRow(
    figure: Figure?,
    kid: String,
) {
    val clipboard = LocalClipboardManager.current
    ActionRow(figure?.spoken ?: kid, { clipboard.setText(AnnotatedString(kid)) }, glyph = Glyph.COPY) {
        Column {
            figure?.let { Quiet(it.label) }
            Text(figure?.value ?: kid, fontWeight = FontWeight.SemiBold)
        }
    }
}
