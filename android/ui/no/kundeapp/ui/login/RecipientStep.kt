package no.kundeapp.ui.login

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.text.KeyboardActions
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.Button
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.autofill.ContentType
import androidx.compose.ui.semantics.contentType
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardType
import no.kundeapp.core.Keyboard
import no.kundeapp.core.ProblemKind
import no.kundeapp.core.ProblemNotice
import no.kundeapp.core.RecipientField
import no.kundeapp.ui.parts.touchable

/** Where the code is to go. */
@Composable
internal fun ColumnScope.RecipientStep(
    field: RecipientField,
    typed: String,
    onType: (String) -> Unit,
    problem: ProblemNotice?,
    actions: LoginActions,
) {
    val fault = problem?.takeIf { it.kind == ProblemKind.FIELD }
    val telephone = field.keyboard == Keyboard.TELEPHONE
    StepTitle(field.title)
    problem?.takeIf { it != fault }?.let { ProblemCard(it, actions::contact) }
    OutlinedTextField(
        typed,
        onType,
        Modifier.fillMaxWidth().semantics { contentType = if (telephone) ContentType.PhoneNumberNational else ContentType.EmailAddress },
        label = { Text(field.label) },
        isError = fault != null,
        supportingText = fault?.let { { FieldFault(it.text) } },
        singleLine = true,
        keyboardOptions =
            KeyboardOptions(
                keyboardType = if (telephone) KeyboardType.Phone else KeyboardType.Email,
                imeAction = ImeAction.Send,
            ),
        keyboardActions = KeyboardActions(onSend = { actions.sendCode(typed) }),
    )
    Button({ actions.sendCode(typed) }, Modifier.fillMaxWidth().touchable(), enabled = typed.isNotBlank()) { Text(field.submit) }
    TextButton(actions::back, Modifier.fillMaxWidth().touchable()) { Text(field.back) }
}
