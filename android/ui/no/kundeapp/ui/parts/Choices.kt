package no.kundeapp.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.FilterChip
import androidx.compose.material3.Switch
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.VatSwitch
import no.kundeapp.ui.theme.Grid

/** One of several to choose. */
data class Option<T>(
    val id: T,
    val label: String,
    val chosen: Boolean,
    val available: Boolean = true,
)

/** Chips of which one is chosen. */
@Composable
fun <T> Choices(
    options: List<Option<T>>,
    onChoose: (T) -> Unit,
) {
    FlowRow(Modifier.fillMaxWidth().selectableGroup(), Arrangement.spacedBy(Grid.one), Arrangement.spacedBy(Grid.one)) {
        options.forEach { option ->
            FilterChip(
                selected = option.chosen,
                onClick = { onChoose(option.id) },
                label = { Text(option.label) },
                modifier = Modifier.touchable().semantics { role = Role.RadioButton },
                enabled = option.available,
                leadingIcon = if (option.chosen) ({ Pictogram(Glyph.CHECK) }) else null,
            )
        }
    }
}

/** With or without VAT; only the sentence where there is nothing to choose. */
@Composable
fun VatRow(
    vat: VatSwitch,
    onSwitch: (Boolean) -> Unit,
) {
    if (vat.available) {
        Row(
            Modifier
                .fillMaxWidth()
                .toggleable(vat.on, role = Role.Switch, onValueChange = onSwitch)
                .heightIn(min = Grid.touch),
            Arrangement.SpaceBetween,
            Alignment.CenterVertically,
        ) {
            Text(vat.label, Modifier.weight(1f))
            Switch(vat.on, onCheckedChange = null)
        }
    } else {
        Quiet(vat.basis)
    }
}
