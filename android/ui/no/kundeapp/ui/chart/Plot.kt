package no.kundeapp.ui.chart

import no.kundeapp.core.AxisTick

/**
 * Where the bars stand: [slot] pixels each from [start] on, between [top] and [bottom], which are the two [ends] of the axis.
 */
internal class Plot(
    val start: Float,
    val top: Float,
    val bottom: Float,
    val slot: Float,
    private val ends: ClosedFloatingPointRange<Float>,
) {
    val width = slot * (1 - GAP)

    fun left(place: Int) = start + (place + GAP / 2) * slot

    fun middle(place: Int) = start + (place + 1f / 2) * slot

    fun y(height: Float) = bottom - (height - ends.start) / (ends.endInclusive - ends.start) * (bottom - top)

    val zero = y(0f)

    private companion object {
        const val GAP = 0.3f
    }
}

/** The lowest and the highest end of the bars and of their axis, with zero among them. */
internal fun ends(
    bars: List<ChartBar>,
    axis: List<AxisTick>,
): ClosedFloatingPointRange<Float> {
    val ends = bars.flatMap { listOfNotNull(it.height, it.against) } + axis.map { it.height } + 0f
    val (lowest, highest) = ends.min() to ends.max()
    return lowest..(if (highest <= 0f && lowest == 0f) 1f else highest)
}

/** Where a number of the axis stands, on the scale of [ChartBar.height]. */
internal val AxisTick.height: Float get() = permille / WHOLE
