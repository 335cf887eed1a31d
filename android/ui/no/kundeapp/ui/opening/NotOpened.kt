package no.kundeapp.ui.opening

import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.material3.Button
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import no.kundeapp.core.ShellWords
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Instead
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.theme.AccentTheme

/**
 * Why there are no screens: the core did not open, [text] says what stands in its way. It has the company's colours too: [accent] is what
 * the device knows of them by itself.
 */
@Composable
fun NotOpened(
    words: ShellWords,
    text: String,
    accent: Color,
    onRetry: () -> Unit,
) {
    AccentTheme(accent) {
        Surface(Modifier.fillMaxSize()) {
            Instead(words.notOpened, { Pictogram(Glyph.WARNING, it, MaterialTheme.colorScheme.primary) }) {
                Text(text, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, textAlign = TextAlign.Center)
                Button(onRetry, Modifier.touchable()) { Text(words.retry) }
            }
        }
    }
}
