package no.kundeapp.ui.hazard

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import kotlinx.coroutines.launch
import no.kundeapp.ui.device.Locator
import no.kundeapp.ui.device.Position
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.state.attempt
import no.kundeapp.ui.theme.Grid

/** Fills in where the device is; says so when it cannot tell. */
@Composable
internal fun Here(
    name: String,
    unknown: String,
    locator: Locator?,
    onFound: suspend (Position) -> Unit,
) {
    val words = LocalWords.current
    val scope = rememberCoroutineScope()
    var busy by remember { mutableStateOf(false) }
    var problem by remember { mutableStateOf<String?>(null) }
    val look = {
        busy = true
        scope.launch {
            val found = locator?.locate()
            problem = if (found == null) unknown else attempt { onFound(found) }
            busy = false
        }
    }
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.one)) {
        OutlinedButton({ look() }, Modifier.touchable(), enabled = !busy) {
            Pictogram(Glyph.PLACE)
            Text(if (busy) words.loading else name, Modifier.padding(start = Grid.one))
        }
        problem?.let { Text(it, Modifier.semantics { liveRegion = LiveRegionMode.Polite }) }
    }
}
