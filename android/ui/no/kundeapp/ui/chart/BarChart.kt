package no.kundeapp.ui.chart

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.focusable
import androidx.compose.foundation.gestures.detectHorizontalDragGestures
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onKeyEvent
import androidx.compose.ui.input.key.type
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.semantics.ProgressBarRangeInfo
import androidx.compose.ui.semantics.SemanticsPropertyReceiver
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.progressBarRangeInfo
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.setProgress
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.dp
import kotlin.math.abs
import kotlin.math.roundToInt

/**
 * The bars of a period. A tap names a bar, arrow keys and a screen reader's swipe step from bar to bar; [spoken] sums the chart up.
 * To a screen reader it is one control whose value is the bar in focus: 31 bars side by side are too narrow to be hit one by one.
 * [onSwipe] steps to the period before (-1) or after (1).
 */
@Composable
fun BarChart(
    bars: List<ChartBar>,
    spoken: String,
    selected: Int?,
    onSelect: (Int) -> Unit,
    modifier: Modifier = Modifier,
    produced: Boolean = false,
    onSwipe: (Int) -> Unit = {},
) {
    val ink = chartInk(produced)
    val measurer = rememberTextMeasurer()
    val step = { by: Int -> onSelect(((selected ?: if (by > 0) -1 else bars.size) + by).coerceIn(bars.indices)) }
    Column(modifier.fillMaxWidth()) {
        BarInFocus(selected?.let { bars.getOrNull(it) })
        Canvas(
            Modifier
                .fillMaxWidth()
                .height(HEIGHT)
                .semantics { adjustable(bars, spoken, selected, onSelect) }
                .onKeyEvent { it.steps(step) }
                .focusable()
                .pointerInput(bars) { detectTapGestures { onSelect(barAt(it.x, size.width, bars.size)) } }
                .pointerInput(bars) {
                    var far = 0f
                    detectHorizontalDragGestures(
                        onDragStart = { far = 0f },
                        onDragEnd = { if (abs(far) > size.width / SWIPE) onSwipe(if (far > 0) -1 else 1) },
                    ) { _, by -> far += by }
                },
        ) { drawBars(bars, selected, ink, measurer) }
    }
}

private fun SemanticsPropertyReceiver.adjustable(
    bars: List<ChartBar>,
    spoken: String,
    selected: Int?,
    onSelect: (Int) -> Unit,
) {
    contentDescription = spoken
    if (bars.size < 2) return
    val last = bars.lastIndex.toFloat()
    progressBarRangeInfo = ProgressBarRangeInfo((selected ?: 0).toFloat(), 0f..last, bars.size - 2)
    selected?.let { bars.getOrNull(it) }?.let { stateDescription = it.spoken }
    setProgress { wanted ->
        onSelect(wanted.roundToInt().coerceIn(bars.indices))
        true
    }
}

private fun KeyEvent.steps(step: (Int) -> Unit): Boolean {
    val by =
        when (key) {
            Key.DirectionLeft -> -1
            Key.DirectionRight -> 1
            else -> 0
        }
    val steps = by != 0 && type == KeyEventType.KeyDown
    if (steps) step(by)
    return steps
}

internal fun barAt(
    x: Float,
    width: Int,
    count: Int,
): Int = (x / width * count).toInt().coerceIn(0, (count - 1).coerceAtLeast(0))

private val HEIGHT = 224.dp

/** A swipe is at least a quarter of the chart. */
private const val SWIPE = 4
