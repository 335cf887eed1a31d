package no.kundeapp.ui.chart

import androidx.compose.foundation.Canvas
import androidx.compose.foundation.border
import androidx.compose.foundation.focusable
import androidx.compose.foundation.gestures.detectTapGestures
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.focus.onFocusChanged
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.onKeyEvent
import androidx.compose.ui.input.key.type
import androidx.compose.ui.input.pointer.pointerInput
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.ProgressBarRangeInfo
import androidx.compose.ui.semantics.SemanticsPropertyReceiver
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.progressBarRangeInfo
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.setProgress
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.unit.dp
import no.kundeapp.core.AxisTick
import no.kundeapp.ui.theme.Grid
import kotlin.math.roundToInt

/**
 * The bars of a period. A tap names a bar; two fingers, arrow keys and a screen reader's swipe step from bar to bar; [spoken] sums the
 * chart up. To a screen reader it is one control whose value is the bar in focus: 31 bars side by side are too narrow to be hit one by one.
 * [onSwipe] steps to the period before (-1) or after (1).
 */
@Composable
fun BarChart(
    bars: List<ChartBar>,
    axis: List<AxisTick>,
    spoken: String,
    selected: Int?,
    onSelect: (Int) -> Unit,
    produced: Boolean = false,
    onSwipe: (Int) -> Unit = {},
) {
    val ink = chartInk(produced)
    val density = LocalDensity.current
    val start = remember(axis, ink, density) { axisRoom(axis, ink, with(density) { GRID.toPx() }) }
    val step = { by: Int -> onSelect(((selected ?: if (by > 0) -1 else bars.size) + by).coerceIn(bars.indices)) }
    var focused by remember { mutableStateOf(false) }
    Column(Modifier.fillMaxWidth()) {
        BarInFocus(selected?.let { bars.getOrNull(it) })
        Canvas(
            Modifier
                .fillMaxWidth()
                // Large text takes nothing from the bars.
                .height(HEIGHT * density.fontScale.coerceIn(1f, TALLEST))
                .border(LINE, if (focused) MaterialTheme.colorScheme.primary else Color.Transparent, RoundedCornerShape(Grid.half))
                .semantics { adjustable(bars, spoken, selected, onSelect) }
                .onFocusChanged { focused = it.isFocused }
                .onKeyEvent { it.steps(step) }
                .focusable()
                .pointerInput(bars, start) { detectTapGestures { onSelect(barAt(it.x - start, size.width - start, bars.size)) } }
                .pointerInput(bars) { detectSwipes(onSwipe) }
                .pointerInput(bars, start) { detectTwoFingers { onSelect(barAt(it - start, size.width - start, bars.size)) } },
        ) { drawBars(bars, axis, start, selected, ink) }
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

private val HEIGHT = 224.dp
private const val TALLEST = 1.6f
