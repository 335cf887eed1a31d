package no.kundeapp.ui.chart

import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.geometry.Rect
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.graphics.drawscope.DrawScope
import androidx.compose.ui.text.drawText
import no.kundeapp.core.AxisTick
import no.kundeapp.ui.parts.endOfDigits

/** The room that the numbers need before the bars. Their unit, which only the last one has, stands above them. */
internal fun axisRoom(
    axis: List<AxisTick>,
    ink: ChartInk,
    gap: Float,
): Float =
    axis.maxOfOrNull {
        ink.measurer
            .measure(it.number, ink.label)
            .size.width + gap
    } ?: 0f

/** A line at each number of the axis, and the numbers; the room that their unit takes above the bars. */
internal fun DrawScope.drawAxis(
    axis: List<AxisTick>,
    plot: Plot,
    ink: ChartInk,
): Rect? {
    axis.forEach { tick ->
        val y = plot.y(tick.height)
        drawLine(ink.grid, Offset(plot.start, y), Offset(size.width, y))
        val text = ink.measurer.measure(tick.number, ink.label)
        drawText(text, topLeft = Offset(plot.start - text.size.width - GRID.toPx() / 2, y - text.size.height / 2f))
    }
    val unit = axis.map { it.label.drop(it.label.endOfDigits()).trim() }.lastOrNull { it.isNotEmpty() } ?: return null
    val text = ink.measurer.measure(unit, ink.label)
    drawText(text, topLeft = Offset.Zero)
    return Rect(Offset.Zero, Size(text.size.width.toFloat(), text.size.height.toFloat()))
}

private val AxisTick.number: String get() = label.take(label.endOfDigits())

/** Now: a line from top to bottom, on paper so that it is seen on the bar as well. */
internal fun DrawScope.drawNow(
    place: Int,
    plot: Plot,
    ink: ChartInk,
) {
    val width = LINE.toPx()
    val x = plot.middle(place)
    drawLine(ink.paper, Offset(x, plot.top), Offset(x, plot.bottom), width * 3)
    drawLine(ink.now, Offset(x, plot.top - GRID.toPx() / 2), Offset(x, plot.bottom), width)
    drawCircle(ink.now, width * 2, Offset(x, plot.top - GRID.toPx() / 2))
}
