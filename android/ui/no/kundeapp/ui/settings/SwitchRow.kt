package no.kundeapp.ui.settings

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.Switch
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import no.kundeapp.ui.theme.Grid

/** Something that is on or off. */
@Composable
internal fun SwitchRow(
    label: String,
    on: Boolean,
    onSwitch: (Boolean) -> Unit,
) {
    Row(
        Modifier
            .fillMaxWidth()
            .toggleable(on, role = Role.Switch, onValueChange = onSwitch)
            .heightIn(min = Grid.touch),
        Arrangement.spacedBy(Grid.two),
        Alignment.CenterVertically,
    ) {
        Text(label, Modifier.weight(1f))
        Switch(on, onCheckedChange = null)
    }
}
