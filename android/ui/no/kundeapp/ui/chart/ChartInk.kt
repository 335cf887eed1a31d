package no.kundeapp.ui.chart

import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.TextMeasurer
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.rememberTextMeasurer

/** What a chart is drawn with, in the present theme. */
internal data class ChartInk(
    val bar: Color,
    val behind: Color,
    val paper: Color,
    val axis: Color,
    val grid: Color,
    val now: Color,
    val selection: Color,
    val label: TextStyle,
    val mark: TextStyle,
    val measurer: TextMeasurer,
)

/** In the accent colour; what was produced in the second one, before consumption in the first. */
@Composable
internal fun chartInk(produced: Boolean): ChartInk {
    val scheme = MaterialTheme.colorScheme
    val type = MaterialTheme.typography
    return ChartInk(
        bar = if (produced) scheme.tertiary else scheme.primary,
        behind = scheme.primary,
        paper = scheme.surface,
        axis = scheme.outline,
        grid = scheme.outlineVariant,
        now = scheme.tertiary,
        selection = scheme.surfaceVariant,
        label = type.labelSmall.copy(color = scheme.onSurfaceVariant),
        mark = type.labelMedium.copy(color = scheme.onSurface),
        measurer = rememberTextMeasurer(),
    )
}
