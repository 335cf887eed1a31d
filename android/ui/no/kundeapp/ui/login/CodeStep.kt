package no.kundeapp.ui.login

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.text.KeyboardActions
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.Button
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.autofill.ContentType
import androidx.compose.ui.semantics.contentType
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.text.input.KeyboardType
import androidx.compose.ui.unit.sp
import no.kundeapp.core.CodeField
import no.kundeapp.core.ProblemKind
import no.kundeapp.core.ProblemNotice
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.touchable

/** Engangskode. */
@Composable
internal fun ColumnScope.CodeStep(
    field: CodeField,
    problem: ProblemNotice?,
    actions: LoginActions,
) {
    var typed by rememberSaveable { mutableStateOf("") }
    val fault = problem?.takeIf { it.kind == ProblemKind.FIELD }
    StepTitle(field.title)
    Text(field.sent)
    Quiet(field.validity)
    problem?.takeIf { it != fault }?.let { ProblemCard(it, actions::contact) }
    OutlinedTextField(
        typed,
        { typed = it },
        Modifier.fillMaxWidth().semantics { contentType = ContentType.SmsOtpCode },
        enabled = field.open,
        textStyle = MaterialTheme.typography.headlineSmall.copy(letterSpacing = SPACED),
        label = { Text(field.label) },
        isError = fault != null,
        supportingText = fault?.let { { FieldFault(it.text) } },
        singleLine = true,
        keyboardOptions = KeyboardOptions(keyboardType = KeyboardType.Number, imeAction = ImeAction.Go),
        keyboardActions = KeyboardActions(onGo = { actions.enterCode(typed) }),
    )
    // The fault says it already.
    if (fault == null) field.tries?.let { Quiet(it) }
    Button({ actions.enterCode(typed) }, Modifier.fillMaxWidth().touchable(), enabled = field.open && typed.isNotBlank()) {
        Text(field.submit)
    }
    OutlinedButton(actions::resend, Modifier.fillMaxWidth().touchable(), enabled = field.resend.wait == null) { Text(field.resend.label) }
    field.resend.wait?.let { Quiet(it) }
    TextButton(actions::back, Modifier.fillMaxWidth().touchable()) { Text(field.back) }
}

// Digits that are compared one by one with those of a message.
private val SPACED = 4.sp
