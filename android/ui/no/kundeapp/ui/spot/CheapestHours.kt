package no.kundeapp.ui.spot

import androidx.compose.material3.Slider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.CheapestHoursState
import no.kundeapp.ui.parts.Panel
import kotlin.math.roundToInt

/** The cheapest hours in a row, for as many hours as the customer asks for. */
@Composable
internal fun CheapestHours(
    cheapest: CheapestHoursState,
    onLookFor: (UByte) -> Unit,
) {
    // The thumb follows the finger; what it stands on is asked for when the finger leaves it.
    var wanted by remember(cheapest.count) { mutableFloatStateOf(cheapest.count.toFloat()) }
    Panel {
        Text(cheapest.sentence, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
        Slider(
            value = wanted,
            onValueChange = { wanted = it },
            modifier = Modifier.semantics { contentDescription = cheapest.sentence },
            onValueChangeFinished = { onLookFor(wanted.roundToInt().toUByte()) },
            valueRange = FEWEST..MOST,
            steps = (MOST - FEWEST).toInt() - 1,
        )
    }
}

private const val FEWEST = 1f
private const val MOST = 24f
