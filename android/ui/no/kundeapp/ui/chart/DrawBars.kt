package no.kundeapp.ui.chart

import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.clipRect
import androidx.compose.ui.unit.dp
import no.kundeapp.core.AxisTick

/** A chart from [start] on; what is [selected] stands on a tone of its own. */
internal fun DrawScope.drawBars(
    bars: List<ChartBar>,
    axis: List<AxisTick>,
    start: Float,
    selected: Int?,
    ink: ChartInk,
) {
    if (bars.isEmpty()) return
    val plot = plotOf(bars, axis, start, ink)
    val unit = drawAxis(axis, plot, ink)
    bars.forEachIndexed { place, bar ->
        if (place == selected) {
            drawRect(ink.selection, Offset(plot.start + place * plot.slot, plot.top), Size(plot.slot, plot.bottom - plot.top))
        }
        drawBar(bar, place, plot, ink)
    }
    drawLine(ink.axis, Offset(plot.start, plot.zero), Offset(size.width, plot.zero), LINE.toPx())
    bars.indexOfFirst { it.now }.takeIf { it >= 0 }?.let { drawNow(it, plot, ink) }
    drawLabels(bars, plot, ink)
    drawMarks(bars, plot, ink, listOfNotNull(unit))
}

/** Above the bars there is room for what is written at their ends, two lines where several are. */
private fun DrawScope.plotOf(
    bars: List<ChartBar>,
    axis: List<AxisTick>,
    start: Float,
    ink: ChartInk,
): Plot {
    val mark =
        ink.measurer
            .measure("0", ink.mark)
            .size.height
    val label =
        ink.measurer
            .measure("0", ink.label)
            .size.height
    val lines = if (bars.count { it.mark != null } > 1) 2 else 1
    return Plot(start, mark * lines + GRID.toPx(), size.height - label - GRID.toPx(), (size.width - start) / bars.size, ends(bars, axis))
}

private fun DrawScope.drawBar(
    bar: ChartBar,
    place: Int,
    plot: Plot,
    ink: ChartInk,
) {
    bar.against?.let { drawBehind(plot.y(it), place, plot, ink) }
    val end = bar.height?.let { plot.y(it) }
    if (end == null) {
        if (bar.look == BarLook.MISSING) drawMissing(place, plot, ink)
        return
    }
    // Production stands slimmer before consumption, so that both are seen.
    val inset = if (bar.against == null) 0f else plot.width / 5
    val body =
        Rect(plot.left(place) + inset, minOf(end, plot.zero), plot.left(place) + plot.width - inset, maxOf(end, plot.zero))
    val round = CornerRadius(minOf(ROUND.toPx(), body.width / 2))
    when (bar.look) {
        BarLook.UNSURE -> {
            drawRoundRect(ink.bar, body.topLeft, body.size, round, Stroke(LINE.toPx(), pathEffect = DASHES))
        }

        BarLook.NIGHT -> {
            drawRoundRect(ink.bar, body.topLeft, body.size, round, alpha = NIGHT)
            drawStripes(body, ink)
        }

        else -> {
            drawRoundRect(ink.bar, body.topLeft, body.size, round)
        }
    }
}

private fun DrawScope.drawBehind(
    end: Float,
    place: Int,
    plot: Plot,
    ink: ChartInk,
) {
    val corner = Offset(plot.left(place), end)
    val body = Size(plot.width, plot.zero - end)
    drawRect(ink.behind, corner, body, alpha = BEHIND)
    drawRect(ink.behind, corner, body, style = Stroke(LINE.toPx()))
}

private fun DrawScope.drawStripes(
    body: Rect,
    ink: ChartInk,
) = clipRect(body.left, body.top, body.right, body.bottom) {
    val apart = GRID.toPx()
    var y = body.bottom
    while (y > body.top - body.width) {
        drawLine(ink.bar, Offset(body.left, y), Offset(body.right, y + body.width), LINE.toPx())
        y -= apart
    }
}

private fun DrawScope.drawMissing(
    place: Int,
    plot: Plot,
    ink: ChartInk,
) {
    val middle = Offset(plot.middle(place), plot.zero - GRID.toPx())
    val arm = minOf(plot.width / 2, GRID.toPx() / 2)
    drawLine(ink.axis, middle + Offset(-arm, -arm), middle + Offset(arm, arm), LINE.toPx())
    drawLine(ink.axis, middle + Offset(-arm, arm), middle + Offset(arm, -arm), LINE.toPx())
}

internal val GRID = 8.dp
internal val LINE = 1.5.dp
private const val NIGHT = 0.4f
private const val BEHIND = 0.2f
private val ROUND = 3.dp
private val DASHES = PathEffect.dashPathEffect(floatArrayOf(6f, 4f))
