package no.kundeapp.ui.chart

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import no.kundeapp.ui.parts.Ends
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.theme.Grid

/** The values behind a chart, a row each, read aloud as the core says them. */
@Composable
fun BarTable(
    bars: List<ChartBar>,
    modifier: Modifier = Modifier,
) {
    Column(modifier.fillMaxWidth()) {
        bars.forEach { bar ->
            Column(Modifier.padding(vertical = Grid.one).clearAndSetSemantics { contentDescription = bar.spoken }) {
                Ends(
                    Modifier.fillMaxWidth(),
                    start = { Text(bar.name) },
                    end = { Text(bar.value) },
                )
                bar.more.forEach { Quiet(it) }
            }
            HorizontalDivider()
        }
    }
}
