package no.kundeapp.ui.parts

import androidx.compose.foundation.clickable
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.unit.dp
import no.kundeapp.ui.theme.Grid
import no.kundeapp.ui.theme.isTextLarge

/** A row that does something when it is touched, read aloud as [spoken], with a [glyph] that says what. */
@Composable
fun ActionRow(
    spoken: String,
    onAct: () -> Unit,
    modifier: Modifier = Modifier,
    glyph: Glyph = Glyph.OPEN,
    state: String? = null,
    content: @Composable () -> Unit,
) {
    Row(
        modifier
            .fillMaxWidth()
            .clip(RoundedCornerShape(Grid.one))
            .clickable(role = Role.Button, onClick = onAct)
            .semantics {
                contentDescription = spoken
                state?.let { stateDescription = it }
            }.heightIn(min = ROW),
        // The picture has room of its own around it; large words need all that there is.
        Arrangement.spacedBy(if (isTextLarge()) 0.dp else Grid.one),
        Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f).padding(vertical = Grid.one).clearAndSetSemantics { }, Arrangement.spacedBy(Grid.half)) { content() }
        Pictogram(glyph, tint = MaterialTheme.colorScheme.onSurfaceVariant)
    }
}

/** A way to a page: its name, and what one would see there first. */
@Composable
fun LinkRow(
    name: String,
    value: String?,
    modifier: Modifier = Modifier,
    onOpen: () -> Unit,
) = ActionRow(listOfNotNull(name, value).joinToString(". "), onOpen, modifier) {
    Text(name, style = MaterialTheme.typography.titleMedium)
    value?.let { Text(it, color = MaterialTheme.colorScheme.onSurfaceVariant) }
}

private val ROW = 56.dp
