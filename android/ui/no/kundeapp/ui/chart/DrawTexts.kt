package no.kundeapp.ui.chart

import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.drawText

/** As many labels as there is room for, at equal distances from the first. */
internal fun DrawScope.drawLabels(
    bars: List<ChartBar>,
    plot: Plot,
    ink: ChartInk,
    measurer: TextMeasurer,
) {
    val texts = bars.map { measurer.measure(it.label, ink.label) }
    val room = texts.maxOf { it.size.width } + GRID.toPx()
    val every = STEPS.firstOrNull { it * plot.slot >= room } ?: bars.size
    texts.forEachIndexed { place, text ->
        if (place % every != 0) return@forEachIndexed
        val x = plot.middle(place) - text.size.width / 2f
        drawText(text, topLeft = Offset(x.coerceIn(0f, maxOf(0f, size.width - text.size.width)), plot.bottom + GRID.toPx() / 2))
    }
}

/** What is written at the ends of bars, on paper so that it can be read before other bars; the first of two that would cover each other. */
internal fun DrawScope.drawMarks(
    bars: List<ChartBar>,
    plot: Plot,
    ink: ChartInk,
    measurer: TextMeasurer,
) {
    val taken = mutableListOf<Rect>()
    bars.indices.filter { bars[it].mark != null }.sortedByDescending { bars[it].height }.forEach { place ->
        val bar = bars[place]
        val text = measurer.measure(bar.mark.orEmpty(), ink.mark)
        val x = plot.middle(place) - text.size.width / 2f
        val y = plot.y(maxOf(bar.height ?: 0f, 0f)) - text.size.height
        val corner = Offset(x.coerceIn(0f, maxOf(0f, size.width - text.size.width)), y.coerceAtLeast(0f))
        val body = Rect(corner, Size(text.size.width.toFloat(), text.size.height.toFloat()))
        if (taken.any { it.overlaps(body) }) return@forEach
        taken += body
        drawRoundRect(ink.paper, body.topLeft, body.size, CornerRadius(GRID.toPx() / 2), alpha = PAPER)
        drawText(text, topLeft = corner)
    }
}

private const val PAPER = 0.85f
private val STEPS = listOf(1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48)
