package no.kundeapp.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.layout.Layout
import androidx.compose.ui.layout.Measurable
import androidx.compose.ui.layout.MeasureResult
import androidx.compose.ui.layout.MeasureScope
import androidx.compose.ui.unit.Constraints
import androidx.compose.ui.unit.dp
import no.kundeapp.ui.theme.Grid

/**
 * Two parts of a page: beside each other where both have room for their words, or else one under the other. Only their places differ, so
 * that what is chosen and typed in them outlives a phone's turning.
 */
@Composable
fun SideBySide(
    first: @Composable ColumnScope.() -> Unit,
    second: @Composable ColumnScope.() -> Unit,
) = Layout(
    content = {
        Column(verticalArrangement = Arrangement.spacedBy(Grid.two), content = first)
        Column(verticalArrangement = Arrangement.spacedBy(Grid.two), content = second)
    },
    Modifier.fillMaxWidth(),
) { (one, other), limits ->
    val wide = limits.maxWidth >= WIDE.roundToPx() * fontScale.coerceAtLeast(1f)
    if (wide) beside(one, other, limits) else under(one, other, limits)
}

private fun MeasureScope.beside(
    one: Measurable,
    other: Measurable,
    limits: Constraints,
): MeasureResult {
    val gap = Grid.three.roundToPx()
    val narrow = ((limits.maxWidth - gap) * FIRST).toInt()
    val first = one.measure(limits.copy(minWidth = narrow, maxWidth = narrow, minHeight = 0))
    val rest = limits.maxWidth - gap - narrow
    val second = other.measure(limits.copy(minWidth = rest, maxWidth = rest, minHeight = 0))
    return layout(limits.maxWidth, maxOf(first.height, second.height)) {
        first.placeRelative(0, 0)
        second.placeRelative(narrow + gap, 0)
    }
}

private fun MeasureScope.under(
    one: Measurable,
    other: Measurable,
    limits: Constraints,
): MeasureResult {
    val whole = limits.copy(minWidth = limits.maxWidth, minHeight = 0)
    val (first, second) = one.measure(whole) to other.measure(whole)
    val gap = Grid.two.roundToPx()
    return layout(limits.maxWidth, first.height + gap + second.height) {
        first.placeRelative(0, 0)
        second.placeRelative(0, first.height + gap)
    }
}

/** As wide as a page whose parts stand beside each other becomes. */
val WIDEST_OF_TWO = 1080.dp
private val WIDE = 600.dp
private const val FIRST = 0.44f
