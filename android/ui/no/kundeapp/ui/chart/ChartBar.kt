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
    val mark: Mark? = null,
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
fun List<Bar>.asChart(): List<ChartBar> = map { it.asChart() }

/** Bars of Produksjon before those of Forbruk, which the core has put on the same axis. */
fun List<Bar>.asChart(
    behind: List<Bar>,
    behindName: String,
): List<ChartBar> =
    zip(behind) { bar, other ->
        val beside = "$behindName: ${other.value}"
        bar.asChart().copy(against = other.end(), more = listOf(beside), spoken = "${bar.spoken}. $beside")
    }

private fun Bar.end(): Float? = permille?.let { it.toInt() / WHOLE }

private fun Bar.asChart() =
    ChartBar(
        label = label,
        name = name,
        value = value,
        spoken = spoken,
        height = end(),
        look =
            when {
                permille == null && presence == Presence.MISSING -> BarLook.MISSING
                estimated || presence == Presence.PARTIAL -> BarLook.UNSURE
                night -> BarLook.NIGHT
                else -> BarLook.FULL
            },
        mark = peak?.let { Mark(it.text, it.label) } ?: Mark(value).takeIf { highest },
        more = listOfNotNull(peak?.label, stateSupport),
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
            mark = Mark(bar.value).takeIf { bar.extreme != null },
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
            mark = Mark(row.total).takeIf { row.cheapest && !getOrElse(place - 1) { row.copy(cheapest = false) }.cheapest },
            more = headings.drop(1).zip(parts) { heading, part -> "$heading: $part" },
        )
    }

internal const val WHOLE = 1000f
