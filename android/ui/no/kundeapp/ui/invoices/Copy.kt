package no.kundeapp.ui.invoices

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
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
import no.kundeapp.core.InvoiceDetail
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.state.attempt
import no.kundeapp.ui.theme.Grid

/** Se faktura PDF: fetches the copy and hands it to the device; what stands in the way is said below. */
@Composable
internal fun Copy(
    bill: InvoiceDetail,
    fetch: suspend () -> ByteArray,
) {
    val device = LocalDevice.current
    val words = LocalWords.current
    val scope = rememberCoroutineScope()
    var busy by remember { mutableStateOf(false) }
    var problem by remember { mutableStateOf<String?>(null) }
    Column(verticalArrangement = Arrangement.spacedBy(Grid.one)) {
        OutlinedButton(
            {
                busy = true
                scope.launch {
                    var shown = true
                    problem = attempt { shown = device.show(bill.period, fetch()) } ?: words.noViewer.takeUnless { shown }
                    busy = false
                }
            },
            Modifier.fillMaxWidth().touchable(),
            enabled = !busy,
            shape = MaterialTheme.shapes.large,
        ) {
            Pictogram(Glyph.PAPER)
            Text(if (busy) words.loading else bill.pdf, Modifier.padding(start = Grid.one))
        }
        problem?.let { Text(it, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, color = MaterialTheme.colorScheme.error) }
    }
}
