package no.kundeapp.ui.login

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import no.kundeapp.core.MethodChoice
import no.kundeapp.core.MethodIcon
import no.kundeapp.core.MethodRow
import no.kundeapp.core.ProblemNotice
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.Symbol
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.theme.Grid

/** Velg identifiseringsmetode. */
@Composable
internal fun ColumnScope.MethodStep(
    choice: MethodChoice,
    problem: ProblemNotice?,
    actions: LoginActions,
) {
    StepTitle(choice.title)
    problem?.let { ProblemCard(it, actions::contact) }
    choice.none?.let { Text(it) }
    if (choice.methods.isEmpty() && problem != null) {
        OutlinedButton(actions::retry, Modifier.touchable()) { Text(LocalWords.current.retry) }
    }
    choice.methods.forEach { row -> Method(row) { actions.choose(row.method) } }
}

@Composable
private fun Method(
    row: MethodRow,
    onChoose: () -> Unit,
) {
    Surface(
        Modifier.fillMaxWidth(),
        MaterialTheme.shapes.large,
        MaterialTheme.colorScheme.secondaryContainer,
        MaterialTheme.colorScheme.onSecondaryContainer,
    ) {
        Row(
            Modifier
                .clickable(role = Role.Button, onClick = onChoose)
                .semantics { contentDescription = row.spoken }
                .heightIn(min = CARD)
                .padding(Grid.two),
            Arrangement.spacedBy(Grid.two),
            Alignment.CenterVertically,
        ) {
            Symbol(row.icon.symbol(), tint = MaterialTheme.colorScheme.primary)
            Column(Modifier.weight(1f).clearAndSetSemantics { }) {
                Text(row.label, style = MaterialTheme.typography.titleMedium)
                Quiet(row.hint)
            }
            Pictogram(Glyph.OPEN)
        }
    }
}

private fun MethodIcon.symbol() =
    when (this) {
        MethodIcon.IDENTITY_CARD -> "badge"
        MethodIcon.TELEPHONE -> "smartphone"
        MethodIcon.TEXT_MESSAGE -> "sms"
        MethodIcon.ENVELOPE -> "mail"
    }

private val CARD = 72.dp
