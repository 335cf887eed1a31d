package no.kundeapp.ui.consumption

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ExperimentalLayoutApi
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.FilterChip
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import no.kundeapp.core.PeriodState
import no.kundeapp.core.Scale
import no.kundeapp.core.ScaleChoice
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.theme.Grid

/** Dag, Uke, Måned, År. */
@OptIn(ExperimentalLayoutApi::class)
@Composable
internal fun ScaleRow(
    scales: List<ScaleChoice>,
    onShow: (Scale) -> Unit,
) {
    FlowRow(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.one)) {
        scales.forEach { scale ->
            FilterChip(
                selected = scale.chosen,
                onClick = { onShow(scale.id) },
                label = { Text(scale.label) },
                modifier = Modifier.touchable().semantics { role = Role.RadioButton },
            )
        }
    }
}

/** The period in view, between the steps back and forward. */
@Composable
internal fun PeriodRow(
    period: PeriodState,
    actions: ConsumptionActions,
) {
    val words = LocalWords.current
    Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
        Step("‹", words.previousPeriod, period.canGoBack, actions::previousPeriod)
        Column(Modifier.weight(1f), horizontalAlignment = Alignment.CenterHorizontally) {
            Text(period.title, style = MaterialTheme.typography.titleMedium, textAlign = TextAlign.Center)
            period.subtitle?.let { Text(it, style = MaterialTheme.typography.bodySmall, textAlign = TextAlign.Center) }
        }
        Step("›", words.nextPeriod, period.canGoForward, actions::nextPeriod)
    }
}

@Composable
private fun Step(
    sign: String,
    name: String,
    enabled: Boolean,
    onStep: () -> Unit,
) {
    IconButton(onStep, Modifier.touchable().semantics { contentDescription = name }, enabled) {
        Text(sign, Modifier.clearAndSetSemantics { }, style = MaterialTheme.typography.headlineSmall)
    }
}
