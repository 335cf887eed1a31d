package no.kundeapp.ui.login

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.EndedNotice
import no.kundeapp.core.ProblemKind
import no.kundeapp.core.ProblemNotice
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.theme.Grid

/** Why the last thing did not go well, what to do, and whom to ask. */
@Composable
internal fun ProblemCard(
    problem: ProblemNotice,
    onContact: (String) -> Unit,
) {
    Notice(problem.kind.glyph(), listOf(problem.text)) {
        problem.contact?.let { contact ->
            OutlinedButton({ onContact(contact.link) }, Modifier.touchable(), shape = MaterialTheme.shapes.medium) { Text(contact.text) }
        }
    }
}

/** Why one must sign in again, and what waits for that. */
@Composable
internal fun EndedCard(ended: EndedNotice) = Notice(Glyph.INFORMATION, listOfNotNull(ended.text, ended.unsent)) {}

/** Beside a field, in the field's own colour for it. */
@Composable
internal fun FieldFault(text: String) = Text(text, Modifier.semantics { liveRegion = LiveRegionMode.Polite })

@Composable
private fun Notice(
    glyph: Glyph,
    sentences: List<String>,
    way: @Composable () -> Unit,
) {
    Surface(
        Modifier.fillMaxWidth().semantics { liveRegion = LiveRegionMode.Polite },
        MaterialTheme.shapes.large,
        MaterialTheme.colorScheme.tertiaryContainer,
        MaterialTheme.colorScheme.onTertiaryContainer,
    ) {
        Row(Modifier.padding(Grid.two), Arrangement.spacedBy(Grid.two)) {
            Pictogram(glyph)
            Column(Modifier.weight(1f), Arrangement.spacedBy(Grid.one)) {
                sentences.forEach { Text(it) }
                way()
            }
        }
    }
}

private fun ProblemKind.glyph() =
    when (this) {
        ProblemKind.OFFLINE -> Glyph.OFFLINE
        ProblemKind.MAINTENANCE -> Glyph.CLOCK
        ProblemKind.FIELD, ProblemKind.LOGIN, ProblemKind.APP_TOO_OLD -> Glyph.INFORMATION
        ProblemKind.TROUBLE, ProblemKind.DEVICE -> Glyph.WARNING
    }
