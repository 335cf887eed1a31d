package no.kundeapp.ui.invoices

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Button
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import no.kundeapp.core.PayButton
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.theme.Grid

/** To the page that takes the money for a bill. */
@Composable
internal fun Pay(pay: PayButton) {
    val device = LocalDevice.current
    Button({ device.open(pay.link) }, Modifier.fillMaxWidth().touchable(), shape = MaterialTheme.shapes.large) {
        Text(pay.label)
        Pictogram(Glyph.OUTSIDE, Modifier.padding(start = Grid.one))
    }
}
