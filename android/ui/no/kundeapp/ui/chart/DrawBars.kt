package no.kundeapp.ui.chart

import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.PathEffect
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.graphics.drawscope.Stroke
import androidx.compose.ui.graphics.drawscope.clipRect
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.drawText
import androidx.compose.ui.unit.dp
import no.kundeapp.core.Bar
import no.kundeapp.core.Presence

/** Where the bars stand: from the line under the mark of the highest to the line above the labels. */
private class Plot(
    val top: Float,
    val bottom: Float,
    val slot: Float,
) {
    fun left(place: Int) = (place + GAP / 2) * slot

    val width = slot * (1 - GAP)

    fun top(permille: Int) = bottom - (bottom - top) * permille / WHOLE
}

internal fun DrawScope.drawBars(
    bars: List<Bar>,
    selected: Int?,
    ink: ChartInk,
    measurer: TextMeasurer,
) {
    if (bars.isEmpty()) return
    val mark = measurer.measure("0", ink.mark)
    val label = measurer.measure("0", ink.label)
    val plot = Plot(mark.size.height + GRID.toPx(), size.height - label.size.height - GRID.toPx(), size.width / bars.size)
    listOf(WHOLE / 2, WHOLE).forEach { level ->
        val y = plot.top(level)
        drawLine(ink.grid, Offset(0f, y), Offset(size.width, y))
    }
    bars.forEachIndexed { place, bar ->
        if (place == selected) {
            drawRect(ink.selection, Offset(place * plot.slot, plot.top), Size(plot.slot, plot.bottom - plot.top))
        }
        drawBar(bar, place, plot, ink)
    }
    drawLine(ink.axis, Offset(0f, plot.bottom), Offset(size.width, plot.bottom), LINE.toPx())
    drawLabels(bars, plot, ink, measurer)
    drawHighest(bars, plot, ink, measurer)
}

private fun DrawScope.drawBar(
    bar: Bar,
    place: Int,
    plot: Plot,
    ink: ChartInk,
) {
    val permille = bar.permille?.toInt()
    if (permille == null) {
        if (bar.presence == Presence.MISSING) drawMissing(place, plot, ink)
        return
    }
    val top = plot.top(permille)
    val corner = Offset(plot.left(place), top)
    val body = Size(plot.width, plot.bottom - top)
    val round = CornerRadius(minOf(ROUND.toPx(), plot.width / 2))
    when {
        // Estimated or not complete: an outline, so that nobody takes it for metered.
        bar.estimated || bar.presence == Presence.PARTIAL -> {
            drawRoundRect(ink.bar, corner, body, round, Stroke(LINE.toPx(), pathEffect = DASHES))
        }

        // Night: a lighter tone, and stripes for whoever does not tell tones apart.
        bar.night -> {
            drawRoundRect(ink.bar, corner, body, round, alpha = NIGHT)
            drawStripes(corner, body, ink)
        }

        else -> {
            drawRoundRect(ink.bar, corner, body, round)
        }
    }
}

private fun DrawScope.drawStripes(
    corner: Offset,
    body: Size,
    ink: ChartInk,
) = clipRect(corner.x, corner.y, corner.x + body.width, corner.y + body.height) {
    val apart = GRID.toPx()
    var y = corner.y + body.height
    while (y > corner.y - body.width) {
        drawLine(ink.bar, Offset(corner.x, y), Offset(corner.x + body.width, y + body.width), LINE.toPx())
        y -= apart
    }
}

private fun DrawScope.drawMissing(
    place: Int,
    plot: Plot,
    ink: ChartInk,
) {
    val middle = Offset(plot.left(place) + plot.width / 2, plot.bottom - GRID.toPx())
    val arm = minOf(plot.width / 2, GRID.toPx() / 2)
    drawLine(ink.axis, middle + Offset(-arm, -arm), middle + Offset(arm, arm), LINE.toPx())
    drawLine(ink.axis, middle + Offset(-arm, arm), middle + Offset(arm, -arm), LINE.toPx())
}

/** As many labels as there is room for, at equal distances from the first. */
private fun DrawScope.drawLabels(
    bars: List<Bar>,
    plot: Plot,
    ink: ChartInk,
    measurer: TextMeasurer,
) {
    val texts = bars.map { measurer.measure(it.label, ink.label) }
    val room = texts.maxOf { it.size.width } + GRID.toPx()
    val every = STEPS.firstOrNull { it * plot.slot >= room } ?: bars.size
    texts.forEachIndexed { place, text ->
        if (place % every != 0) return@forEachIndexed
        val x = plot.left(place) + (plot.width - text.size.width) / 2
        drawText(text, topLeft = Offset(x.coerceIn(0f, size.width - text.size.width), plot.bottom + GRID.toPx() / 2))
    }
}

private fun DrawScope.drawHighest(
    bars: List<Bar>,
    plot: Plot,
    ink: ChartInk,
    measurer: TextMeasurer,
) {
    val place = bars.indexOfFirst { it.highest }.takeIf { it >= 0 } ?: return
    val bar = bars[place]
    val text = measurer.measure(bar.value, ink.mark)
    val x = plot.left(place) + (plot.width - text.size.width) / 2
    val y = plot.top(bar.permille?.toInt() ?: 0) - text.size.height
    drawText(text, topLeft = Offset(x.coerceIn(0f, maxOf(0f, size.width - text.size.width)), y.coerceAtLeast(0f)))
}

private const val WHOLE = 1000
private const val GAP = 0.3f
private const val NIGHT = 0.45f
private val GRID = 8.dp
private val LINE = 1.5.dp
private val ROUND = 3.dp
private val STEPS = listOf(1, 2, 3, 4, 6, 8, 12)
private val DASHES = PathEffect.dashPathEffect(floatArrayOf(6f, 4f))
