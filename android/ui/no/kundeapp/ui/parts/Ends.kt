package no.kundeapp.ui.parts

import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.MeasureResult
import androidx.compose.ui.layout.MeasureScope
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp

/**
 * [start] at the beginning of a line and [end] at its end, with a line each where one is too short. Either way the end stands at the end,
 * so that values under each other make a column; but for a sentence that needs several lines.
 */
@Composable
fun Ends(
    modifier: Modifier = Modifier,
    start: @Composable () -> Unit,
    end: @Composable () -> Unit,
) = Layout(listOf(start, end), modifier) { (first, last), limits -> atTheEnds(first.single(), last.single(), limits) }

private fun MeasureScope.atTheEnds(
    first: Measurable,
    last: Measurable,
    limits: Constraints,
): MeasureResult {
    val loose = limits.copy(minWidth = 0, minHeight = 0)
    val sentence = last.maxIntrinsicWidth(limits.maxHeight) > limits.maxWidth
    val value = last.measure(loose)
    val apart = APART.roundToPx()
    val width = if (limits.hasBoundedWidth) limits.maxWidth else first.maxIntrinsicWidth(limits.maxHeight) + apart + value.width
    val room = width - value.width - apart
    val together = first.maxIntrinsicWidth(limits.maxHeight) <= room
    val label = first.measure(if (together) loose.copy(maxWidth = room) else loose)
    val height = if (together) maxOf(label.height, value.height) else label.height + value.height
    return layout(width, height) {
        label.placeRelative(0, if (together) (height - label.height) / 2 else 0)
        value.placeRelative(if (sentence) 0 else width - value.width, if (together) (height - value.height) / 2 else label.height)
    }
}

private val APART = 8.dp
