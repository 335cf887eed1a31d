package no.kundeapp.ui.opening

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.foundation.layout.size
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.Button
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import no.kundeapp.core.ShellWords
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.theme.Grid

/** Why there are no screens: the core did not open, [text] says what stands in its way. There is no company's look without it either. */
@Composable
fun NotOpened(
    words: ShellWords,
    text: String,
    onRetry: () -> Unit,
) {
    MaterialTheme(if (isSystemInDarkTheme()) darkColorScheme() else lightColorScheme()) {
        Surface(Modifier.fillMaxSize()) {
            Column(
                Modifier
                    .fillMaxSize()
                    .verticalScroll(rememberScrollState())
                    .safeDrawingPadding()
                    .padding(Grid.three),
                Arrangement.spacedBy(Grid.two, Alignment.CenterVertically),
                Alignment.CenterHorizontally,
            ) {
                Pictogram(Glyph.WARNING, Modifier.size(56.dp), MaterialTheme.colorScheme.primary)
                Text(
                    words.notOpened,
                    Modifier.semantics { heading() },
                    style = MaterialTheme.typography.headlineSmall,
                    textAlign = TextAlign.Center,
                )
                Text(text, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, textAlign = TextAlign.Center)
                Button(onRetry, Modifier.touchable()) { Text(words.retry) }
            }
        }
    }
}
