package no.kundeapp.ui.chart

import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.TextStyle

/** What a chart is drawn with, in the present theme. */
internal data class ChartInk(
    val bar: Color,
    val paper: Color,
    val axis: Color,
    val grid: Color,
    val selection: Color,
    val label: TextStyle,
    val mark: TextStyle,
)

@Composable
internal fun chartInk(bar: Color = MaterialTheme.colorScheme.primary): ChartInk {
    val scheme = MaterialTheme.colorScheme
    val type = MaterialTheme.typography
    return ChartInk(
        bar = bar,
        paper = scheme.surface,
        axis = scheme.outline,
        grid = scheme.outlineVariant,
        selection = scheme.primaryContainer,
        label = type.labelSmall.copy(color = scheme.onSurfaceVariant),
        mark = type.labelMedium.copy(color = scheme.onSurface),
    )
}
