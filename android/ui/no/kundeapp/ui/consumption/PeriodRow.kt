package no.kundeapp.ui.consumption

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.style.TextAlign
import no.kundeapp.core.PeriodState
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.touchable

/** The period in view, between the steps back and forward. */
@Composable
internal fun PeriodRow(
    period: PeriodState,
    actions: PeriodActions,
) {
    val words = LocalWords.current
    Row(Modifier.fillMaxWidth(), Arrangement.SpaceBetween, Alignment.CenterVertically) {
        Step(Glyph.EARLIER, words.previousPeriod, period.canGoBack, actions::previousPeriod)
        Column(
            Modifier.weight(1f).semantics(mergeDescendants = true) { liveRegion = LiveRegionMode.Polite },
            horizontalAlignment = Alignment.CenterHorizontally,
        ) {
            Text(period.title, style = MaterialTheme.typography.titleMedium, textAlign = TextAlign.Center)
            period.subtitle?.let { Text(it, style = MaterialTheme.typography.bodySmall, textAlign = TextAlign.Center) }
        }
        Step(Glyph.OPEN, words.nextPeriod, period.canGoForward, actions::nextPeriod)
    }
}

@Composable
private fun Step(
    glyph: Glyph,
    name: String,
    enabled: Boolean,
    onStep: () -> Unit,
) = IconButton(onStep, Modifier.touchable().semantics { contentDescription = name }, enabled) { Pictogram(glyph) }
