package no.kundeapp.ui.login

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.selectable
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.ImeAction
import androidx.compose.ui.unit.dp
import no.kundeapp.core.AreaPicker
import no.kundeapp.core.AreaRow
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.theme.Grid

/** Ditt strømnett: the areas, and a field that makes them fewer. */
@Composable
internal fun ColumnScope.AreaStep(
    company: String,
    areas: AreaPicker,
    onChoose: (String) -> Unit,
) {
    val words = LocalWords.current
    var looked by rememberSaveable { mutableStateOf("") }
    val rows = areas.rows.filter { it.name.contains(looked.trim(), ignoreCase = true) }
    Text(company, style = MaterialTheme.typography.titleSmall, color = MaterialTheme.colorScheme.primary)
    StepTitle(areas.title)
    Quiet(areas.lead)
    OutlinedTextField(
        looked,
        { looked = it },
        Modifier.fillMaxWidth(),
        label = { Text(words.search) },
        leadingIcon = { Pictogram(Glyph.SEARCH) },
        singleLine = true,
        keyboardOptions = KeyboardOptions(imeAction = ImeAction.Done),
    )
    if (rows.isEmpty()) Text(words.noHits, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
    Column(Modifier.fillMaxWidth().selectableGroup()) {
        rows.forEach { row ->
            Area(row) { onChoose(row.id) }
            HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
        }
    }
}

@Composable
private fun Area(
    row: AreaRow,
    onChoose: () -> Unit,
) {
    Row(
        Modifier
            .fillMaxWidth()
            .selectable(row.chosen, role = Role.RadioButton, onClick = onChoose)
            .heightIn(min = ROW)
            .padding(horizontal = Grid.one, vertical = Grid.one),
        Arrangement.spacedBy(Grid.two),
        Alignment.CenterVertically,
    ) {
        Text(row.name, Modifier.weight(1f), style = MaterialTheme.typography.bodyLarge)
        Pictogram(if (row.chosen) Glyph.CHECK else Glyph.OPEN, tint = MaterialTheme.colorScheme.primary)
    }
}

/** The area that was chosen, and the way to another. */
@Composable
internal fun AreaLine(
    title: String,
    name: String,
    onChange: () -> Unit,
) {
    Panel {
        FlowRow(
            Modifier.fillMaxWidth().clickable(role = Role.Button, onClick = onChange).heightIn(min = Grid.touch),
            Arrangement.SpaceBetween,
            Arrangement.Center,
        ) {
            Column {
                Quiet(title)
                Text(name, style = MaterialTheme.typography.titleMedium)
            }
            Text(
                LocalWords.current.changeArea,
                Modifier.align(Alignment.CenterVertically),
                color = MaterialTheme.colorScheme.primary,
                style = MaterialTheme.typography.labelLarge,
            )
        }
    }
}

private val ROW = 56.dp
