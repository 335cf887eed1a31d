package no.kundeapp.ui.form

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardCapitalization
import androidx.compose.ui.text.input.KeyboardType
import no.kundeapp.core.FieldKind
import no.kundeapp.core.FieldState
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.RichTextBlocks
import no.kundeapp.ui.theme.Grid

/** One field of a form, with what is asked of it or what is wrong with it under it. */
@Composable
internal fun Field(
    field: FieldState,
    writing: Writing,
) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.half)) {
        if (field.help.blocks.isNotEmpty()) RichTextBlocks(field.help)
        when (field.kind) {
            FieldKind.CHOICE, FieldKind.METERING_POINT -> ChoiceField(field, writing)
            FieldKind.CONSENT -> ConsentField(field) { writing.agree(field.id, it) }
            FieldKind.ATTACHMENT -> FilesField(field, writing)
            FieldKind.DATE -> DateField(field, writing)
            FieldKind.REFERENCE -> Reference(field)
            FieldKind.UNKNOWN -> Text(field.label)
            else -> TypedField(field, writing)
        }
    }
}

/** What the form is about: the page that it comes from has said so, and nobody changes it here. */
@Composable
private fun Reference(field: FieldState) {
    Column(Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = field.spoken }) {
        Quiet(field.label)
        Text(field.shown.orEmpty(), style = MaterialTheme.typography.titleMedium)
    }
    if (field.error != null) Under(field)
}

@Composable
private fun TypedField(
    field: FieldState,
    writing: Writing,
) {
    OutlinedTextField(
        writing.text(field.id, field.value),
        { writing.fill(field.id, it) },
        Modifier.fillMaxWidth(),
        label = { Text(field.label) },
        isError = field.error != null,
        supportingText = under(field),
        singleLine = !field.rules.multiline,
        minLines = if (field.rules.multiline) SEVERAL else 1,
        keyboardOptions = KeyboardOptions(field.capitals(), keyboardType = field.keyboard()),
    )
}

private fun under(field: FieldState): (@Composable () -> Unit)? =
    if (field.error == null && field.hints.isEmpty()) null else ({ Under(field) })

/** What is wrong, or else what is asked. */
@Composable
internal fun Under(field: FieldState) {
    val error = field.error
    if (error == null) {
        if (field.hints.isNotEmpty()) {
            Text(
                field.hints.joinToString(" · "),
                style = MaterialTheme.typography.bodySmall,
                color = MaterialTheme.colorScheme.onSurfaceVariant,
            )
        }
    } else {
        Text(
            error,
            Modifier.semantics { liveRegion = LiveRegionMode.Polite },
            style = MaterialTheme.typography.bodySmall,
            color = MaterialTheme.colorScheme.error,
        )
    }
}

private fun FieldState.capitals() = if (kind == FieldKind.TEXT) KeyboardCapitalization.Sentences else KeyboardCapitalization.None

private fun FieldState.keyboard() =
    when (kind) {
        FieldKind.EMAIL -> KeyboardType.Email
        FieldKind.PHONE -> KeyboardType.Phone
        FieldKind.NUMBER -> KeyboardType.Decimal
        FieldKind.ACCOUNT_NUMBER, FieldKind.ORGANISATION_NUMBER -> KeyboardType.Number
        else -> KeyboardType.Text
    }

private const val SEVERAL = 4
