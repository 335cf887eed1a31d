package no.kundeapp.ui.outbox

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import no.kundeapp.core.DeliveryKind
import no.kundeapp.core.DeliveryState
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.OutboxState
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states
import no.kundeapp.ui.theme.Grid

/** Sendt og ikke sendt over the core's screen. */
@Composable
internal fun Outbox(app: Kundeapp) {
    val screen = remember(app) { app.outbox() }
    val state = latest(app) { screen.states() }
    val deeds = rememberDeeds(app) { screen.send() }
    OutboxPage(state, deeds, { deeds.act { screen.retry(it) } }) { deeds.act { screen.delete(it) } }
}

/** What was not sent first. */
@Composable
internal fun OutboxPage(
    state: UiState<OutboxState>,
    deeds: Deeds,
    onRetry: (Long) -> Unit,
    onDelete: (Long) -> Unit,
) {
    PageFrame(state, { it.frame }, deeds) { outbox ->
        outbox.unsent.forEach { letter ->
            DeliveryCard(letter) {
                val words = LocalWords.current
                FlowRow(horizontalArrangement = Arrangement.spacedBy(Grid.one)) {
                    if (letter.canRetry) TextButton({ onRetry(letter.id) }, Modifier.touchable()) { Text(words.retry) }
                    TextButton({ onDelete(letter.id) }, Modifier.touchable()) { Text(words.remove) }
                }
            }
        }
        outbox.sent.forEach { DeliveryCard(it) }
    }
}

/** How far something has come. */
@Composable
internal fun DeliveryCard(
    letter: DeliveryState,
    ways: @Composable () -> Unit = {},
) {
    Panel {
        Row(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.two)) {
            val tint = if (letter.kind == DeliveryKind.SENT) MaterialTheme.colorScheme.primary else MaterialTheme.colorScheme.tertiary
            Pictogram(letter.kind.glyph(), tint = tint)
            Column(Modifier.weight(1f)) {
                Column(Modifier.clearAndSetSemantics { contentDescription = letter.spoken }, Arrangement.spacedBy(Grid.half)) {
                    Text(letter.title, style = MaterialTheme.typography.titleMedium)
                    Text(letter.text)
                    letter.advice?.let { Quiet(it) }
                }
                ways()
            }
        }
    }
}

private fun DeliveryKind.glyph() =
    when (this) {
        DeliveryKind.SENT -> Glyph.CHECK
        DeliveryKind.DRAFT -> Glyph.PAPER
        DeliveryKind.NOT_SENT -> Glyph.CLOCK
        DeliveryKind.REFUSED, DeliveryKind.GAVE_UP, DeliveryKind.LOST -> Glyph.WARNING
    }
