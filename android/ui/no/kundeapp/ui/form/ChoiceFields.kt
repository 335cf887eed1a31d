package no.kundeapp.ui.form

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.Checkbox
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.RadioButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import no.kundeapp.core.Choice
import no.kundeapp.core.FieldState
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Heading
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.theme.Grid

/** One of several; with a field that makes many of them fewer, as the points of a co-operative. */
@Composable
internal fun ChoiceField(
    field: FieldState,
    writing: Writing,
) {
    val chosen = writing.text(field.id, field.value)
    val many = field.choices.size > MANY
    var looked by rememberSaveable(field.id) { mutableStateOf("") }
    Heading(field.label)
    Under(field)
    if (many) Look(looked) { looked = it }
    Column(Modifier.fillMaxWidth().selectableGroup()) {
        field.choices
            .filter { !many || it.id == chosen || it.label.contains(looked.trim(), ignoreCase = true) }
            .take(MOST)
            .forEach { choice -> OneOf(choice, choice.id == chosen) { writing.fill(field.id, choice.id) } }
    }
}

@Composable
private fun Look(
    looked: String,
    onLook: (String) -> Unit,
) {
    val words = LocalWords.current
    OutlinedTextField(
        looked,
        onLook,
        Modifier.fillMaxWidth(),
        label = { Text(words.search) },
        leadingIcon = { Pictogram(Glyph.SEARCH) },
        singleLine = true,
    )
}

@Composable
private fun OneOf(
    choice: Choice,
    chosen: Boolean,
    onChoose: () -> Unit,
) {
    Row(
        Modifier
            .fillMaxWidth()
            .selectable(chosen, role = Role.RadioButton, onClick = onChoose)
            .heightIn(min = Grid.touch)
            .padding(vertical = Grid.half),
        Arrangement.spacedBy(Grid.two),
        Alignment.CenterVertically,
    ) {
        RadioButton(chosen, onClick = null)
        Text(choice.label, Modifier.weight(1f))
    }
}

/** A sentence to agree to. */
@Composable
internal fun ConsentField(
    field: FieldState,
    onAgree: (Boolean) -> Unit,
) {
    Row(
        Modifier
            .fillMaxWidth()
            .toggleable(field.agreed, role = Role.Checkbox, onValueChange = onAgree)
            .heightIn(min = Grid.touch),
        Arrangement.spacedBy(Grid.two),
        Alignment.CenterVertically,
    ) {
        Checkbox(field.agreed, onCheckedChange = null)
        Text(field.label, Modifier.weight(1f))
    }
    Under(field)
}

private const val MANY = 8
private const val MOST = 50
