package no.kundeapp.ui.chart

import no.kundeapp.core.Bar
import no.kundeapp.core.HourCostRow
import no.kundeapp.core.Presence
import no.kundeapp.core.PriceBar

/**
 * One bar of a chart and one row of the table behind it.
 *
 * @property height where it ends, as the core scaled it: 1 is the top of the axis; null without a value.
 * @property against where the bar that stands behind it ends: consumption behind production.
 * @property mark what is written at its end.
 * @property more what is said of it beside its value.
 */
data class ChartBar(
    val label: String,
    val name: String,
    val value: String,
    val spoken: String,
    val height: Float?,
    val look: BarLook,
    val mark: String? = null,
    val against: Float? = null,
    val more: List<String> = emptyList(),
    val now: Boolean = false,
)

/** Tone and pattern of a bar. */
enum class BarLook {
    /** Metered, at the day price. */
    FULL,

    /** At the night price: a lighter tone, and stripes for whoever does not tell tones apart. */
    NIGHT,

    /** Estimated or not complete: an outline, so that nobody takes it for metered. */
    UNSURE,

    /** No value where there should be one. */
    MISSING,
}

/** Bars of Forbruk. */
fun List<Bar>.asChart(): List<ChartBar> = map { it.asChart(it.height()) }

/** Bars of Produksjon before those of Forbruk, which the core has measured on one axis. */
fun List<Bar>.asChart(
    behind: List<Bar>,
    behindName: String,
): List<ChartBar> =
    mapIndexed { place, bar ->
        val other = behind.getOrNull(place)
        bar.asChart(bar.height()).copy(
            against = other?.height(),
            more = listOfNotNull(other?.let { "$behindName: ${it.value}" }),
            spoken = listOfNotNull(bar.spoken, other?.let { "$behindName: ${it.value}" }).joinToString(". "),
        )
    }

private fun Bar.height(): Float? = permille?.let { it.toInt() / WHOLE }

private fun Bar.asChart(height: Float?) =
    ChartBar(
        label = label,
        name = name,
        value = value,
        spoken = spoken,
        height = height,
        look =
            when {
                height == null && presence == Presence.MISSING -> BarLook.MISSING
                estimated || presence == Presence.PARTIAL -> BarLook.UNSURE
                night -> BarLook.NIGHT
                else -> BarLook.FULL
            },
        mark = value.takeIf { highest },
        more = listOfNotNull(stateSupport),
    )

/** Bars of Spotpris. */
@JvmName("pricesAsChart")
fun List<PriceBar>.asChart(): List<ChartBar> =
    map { bar ->
        ChartBar(
            label = bar.label,
            name = bar.name,
            value = bar.value,
            spoken = bar.spoken,
            height = bar.permille / WHOLE,
            look = if (bar.night) BarLook.NIGHT else BarLook.FULL,
            mark = bar.value.takeIf { bar.extreme != null },
            now = bar.now,
        )
    }

/** Bars of the full price. Where the cheapest hours in a row are among them, those are solid and the others striped. */
@JvmName("costsAsChart")
fun List<HourCostRow>.asChart(
    labels: List<String>,
    headings: List<String>,
): List<ChartBar> =
    mapIndexed { place, row ->
        val parts = listOfNotNull(row.spot, row.grid, row.taxes, row.state)
        ChartBar(
            label = labels.getOrElse(place) { "" },
            name = row.name,
            value = row.total,
            spoken = row.spoken,
            height = row.permille.toInt() / WHOLE,
            look = if (row.cheapest || none { it.cheapest }) BarLook.FULL else BarLook.NIGHT,
            mark = row.total.takeIf { row.cheapest && !getOrElse(place - 1) { row.copy(cheapest = false) }.cheapest },
            more = headings.drop(1).zip(parts) { heading, part -> "$heading: $part" },
        )
    }

/** The lowest and the highest end of the bars, with zero among them. */
internal fun List<ChartBar>.ends(): ClosedFloatingPointRange<Float> {
    val ends = flatMap { listOfNotNull(it.height, it.against) } + 0f
    val highest = ends.max()
    return ends.min()..(if (highest <= 0f && ends.min() == 0f) 1f else highest)
}

private const val WHOLE = 1000f
