package no.kundeapp.ui.spot

import androidx.compose.foundation.interaction.MutableInteractionSource
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.offset
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.IconButton
import androidx.compose.material3.Slider
import androidx.compose.material3.SliderDefaults
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableFloatStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import no.kundeapp.core.CheapestHoursState
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.theme.Grid
import kotlin.math.roundToInt

/** The cheapest hours in a row, for as many hours as the customer asks for. */
@Composable
internal fun CheapestHours(
    title: String,
    cheapest: CheapestHoursState,
    onLookFor: (UByte) -> Unit,
) {
    val words = LocalWords.current
    val count = cheapest.count.toInt()
    Panel(title) {
        Text(cheapest.sentence, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
        Row(Modifier.fillMaxWidth(), verticalAlignment = Alignment.CenterVertically) {
            Step(Glyph.LESS, words.fewerHours, count > FEWEST, Modifier.offset(x = -Grid.one)) { onLookFor((count - 1).toUByte()) }
            Hours(cheapest, Modifier.weight(1f), onLookFor)
            Step(Glyph.MORE, words.moreHours, count < MOST, Modifier.offset(x = Grid.one)) { onLookFor((count + 1).toUByte()) }
        }
    }
}

@OptIn(ExperimentalMaterial3Api::class)
@Composable
private fun Hours(
    cheapest: CheapestHoursState,
    modifier: Modifier,
    onLookFor: (UByte) -> Unit,
) {
    // The thumb follows the finger; what it stands on is asked for when the finger leaves it.
    var wanted by remember(cheapest.count) { mutableFloatStateOf(cheapest.count.toFloat()) }
    val interaction = remember { MutableInteractionSource() }
    Slider(
        value = wanted,
        onValueChange = { wanted = it },
        modifier = modifier.semantics { contentDescription = cheapest.sentence },
        onValueChangeFinished = { onLookFor(wanted.roundToInt().toUByte()) },
        valueRange = FEWEST..MOST,
        steps = (MOST - FEWEST).toInt() - 1,
        interactionSource = interaction,
        // As high as a finger: the slider is no higher than its thumb.
        thumb = { SliderDefaults.Thumb(interaction, thumbSize = DpSize(THUMB, Grid.touch)) },
    )
}

@Composable
private fun Step(
    glyph: Glyph,
    name: String,
    enabled: Boolean,
    modifier: Modifier,
    onStep: () -> Unit,
) = IconButton(onStep, modifier.touchable().semantics { contentDescription = name }, enabled) { Pictogram(glyph) }

private const val FEWEST = 1f
private const val MOST = 24f
private val THUMB = 4.dp
