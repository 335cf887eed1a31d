package no.kundeapp.ui.chart

/**
 * Where the bars stand: [slot] pixels each, between [top] and [bottom], which are the two [ends] of the axis.
 */
internal class Plot(
    val top: Float,
    val bottom: Float,
    val slot: Float,
    private val ends: ClosedFloatingPointRange<Float>,
) {
    val width = slot * (1 - GAP)

    fun left(place: Int) = (place + GAP / 2) * slot

    fun middle(place: Int) = (place + 1f / 2) * slot

    fun y(height: Float) = bottom - (height - ends.start) / (ends.endInclusive - ends.start) * (bottom - top)

    val zero = y(0f)

    private companion object {
        const val GAP = 0.3f
    }
}
