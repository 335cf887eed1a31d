package no.kundeapp.ui.chart

import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.text.TextLayoutResult
import androidx.compose.ui.text.drawText

/** As many labels as there is room for, at equal distances from the first. */
internal fun DrawScope.drawLabels(
    bars: List<ChartBar>,
    plot: Plot,
    ink: ChartInk,
) {
    val texts = bars.map { ink.measurer.measure(it.label, ink.label) }
    val room = texts.maxOf { it.size.width } + GRID.toPx()
    val every = STEPS.firstOrNull { it * plot.slot >= room } ?: bars.size
    texts.forEachIndexed { place, text ->
        if (place % every != 0) return@forEachIndexed
        val x = plot.middle(place) - text.size.width / 2f
        val corner = Offset(x.coerceIn(0f, maxOf(0f, size.width - text.size.width)), plot.bottom + GRID.toPx() / 2)
        drawText(text, topLeft = corner)
    }
}

/**
 * What is written at the ends of bars, on paper so that it can be read before other bars, the highest bars first. One that would cover what
 * is [taken] moves up a line, is written briefly, or else is only pointed at.
 */
internal fun DrawScope.drawMarks(
    bars: List<ChartBar>,
    plot: Plot,
    ink: ChartInk,
    taken: List<Rect>,
) {
    var full = taken
    bars.indices.filter { bars[it].mark != null }.sortedByDescending { bars[it].height }.forEach { place ->
        val mark = bars[place].mark ?: return@forEach
        val end = Offset(plot.middle(place), plot.y(maxOf(bars[place].height ?: 0f, 0f)))
        val choices = listOf(mark.text, mark.brief).distinct().map { ink.measurer.measure(it, ink.mark) }
        val places = choices.flatMap { text -> (0..1).map { line -> text to room(text, end, line) } }
        val free = places.firstOrNull { (_, room) -> room.top >= 0 && full.none { it.overlaps(room) } }
        if (free == null) {
            drawCircle(ink.mark.color, GRID.toPx() / 4, end - Offset(0f, GRID.toPx() / 2))
        } else {
            full = full + free.second
            drawRoundRect(ink.paper, free.second.topLeft, free.second.size, CornerRadius(GRID.toPx() / 2), alpha = PAPER)
            drawText(free.first, topLeft = free.second.topLeft)
        }
    }
}

/** Where a text over the end of a bar would stand, so many lines up. */
private fun DrawScope.room(
    text: TextLayoutResult,
    end: Offset,
    line: Int,
): Rect {
    val body = Size(text.size.width.toFloat(), text.size.height.toFloat())
    val x = (end.x - body.width / 2).coerceIn(0f, maxOf(0f, size.width - body.width))
    return Rect(Offset(x, end.y - body.height * (line + 1)), body)
}

private const val PAPER = 0.85f
private val STEPS = listOf(1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48)
