package no.kundeapp.ui.news

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.FilterChip
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.role
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.FilterChoice
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.theme.Grid

/** What the list can be filtered by; a chip that is on is taken off by another touch. */
@Composable
internal fun Filters(
    filters: List<FilterChoice>,
    onFilter: (FilterChoice) -> Unit,
) {
    if (filters.isEmpty()) return
    FlowRow(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.one), Arrangement.spacedBy(Grid.one)) {
        filters.forEach { filter ->
            FilterChip(
                selected = filter.chosen,
                onClick = { onFilter(filter) },
                label = { Text(filter.label) },
                modifier = Modifier.touchable().semantics { role = Role.Checkbox },
                leadingIcon = if (filter.chosen) ({ Pictogram(Glyph.CHECK) }) else null,
            )
        }
    }
}
