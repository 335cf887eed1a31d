package no.kundeapp.ui.chart

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.offset
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import no.kundeapp.core.AxisTick
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.touchable

/** A chart, and its table one tap away. Another [period] has no bar in focus. */
@Composable
fun ChartOrTable(
    bars: List<ChartBar>,
    axis: List<AxisTick>,
    spoken: String,
    period: String,
    produced: Boolean = false,
    onSwipe: (Int) -> Unit = {},
) {
    if (bars.isEmpty()) return
    val words = LocalWords.current
    var asTable by rememberSaveable { mutableStateOf(false) }
    var selected by rememberSaveable(period, bars.size) { mutableStateOf<Int?>(null) }
    Column(Modifier.fillMaxWidth()) {
        if (asTable) {
            BarTable(bars)
        } else {
            BarChart(bars, axis, spoken, selected, { selected = it }, produced, onSwipe)
        }
        TextButton({ asTable = !asTable }, Modifier.offset(x = -BUTTON).touchable()) { Text(if (asTable) words.chart else words.table) }
    }
}

/** A text button's own edge: its word lines up with the chart. */
private val BUTTON = 12.dp
