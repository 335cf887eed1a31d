package no.kundeapp.ui.chart

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import no.kundeapp.ui.parts.Quiet

/** The bar that was tapped, in words. Its line is there before, so that nothing jumps. */
@Composable
internal fun BarInFocus(bar: ChartBar?) {
    Column(Modifier.fillMaxWidth().semantics { liveRegion = LiveRegionMode.Polite }) {
        Text(bar?.let { "${it.name}: ${it.value}" }.orEmpty(), style = MaterialTheme.typography.titleSmall)
        bar?.more?.forEach { Quiet(it) }
    }
}
