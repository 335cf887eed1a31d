package no.kundeapp.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import no.kundeapp.ui.theme.Grid

/** What belongs together, on a tone of its own, under its heading. */
@Composable
fun Panel(
    title: String? = null,
    content: @Composable ColumnScope.() -> Unit,
) {
    Surface(
        Modifier.fillMaxWidth(),
        MaterialTheme.shapes.large,
        MaterialTheme.colorScheme.surfaceContainer,
        MaterialTheme.colorScheme.onSurface,
    ) {
        Column(Modifier.padding(Grid.two), Arrangement.spacedBy(Grid.one)) {
            title?.let { Heading(it) }
            content()
        }
    }
}

/** The heading of a part of a page. */
@Composable
fun Heading(title: String) = Text(title, Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)

/** Text that explains, in a quieter tone. */
@Composable
fun Quiet(
    text: String,
    modifier: Modifier = Modifier,
) = Text(text, modifier, style = MaterialTheme.typography.bodyMedium, color = MaterialTheme.colorScheme.onSurfaceVariant)
