package no.kundeapp.ui.shell

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.Frame
import no.kundeapp.ui.parts.FrameHead
import no.kundeapp.ui.theme.Grid

/** A row of a [ListPage]. */
data class ListRow(
    val title: String,
    val text: String,
    val spoken: String,
)

/** A screen that is a list under its frame. */
@Composable
fun ListPage(
    frame: Frame,
    rows: List<ListRow>,
) {
    Column(
        Modifier.fillMaxWidth().verticalScroll(rememberScrollState()).padding(Grid.two),
        Arrangement.spacedBy(Grid.two),
    ) {
        Text(frame.title, Modifier.semantics { heading() }, style = MaterialTheme.typography.headlineSmall)
        FrameHead(frame)
        frame.empty?.let { Text(it) }
        rows.forEach { row ->
            Column(Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = row.spoken }) {
                Text(row.title, style = MaterialTheme.typography.titleMedium)
                Text(row.text, color = MaterialTheme.colorScheme.onSurfaceVariant)
            }
            HorizontalDivider()
        }
    }
}
