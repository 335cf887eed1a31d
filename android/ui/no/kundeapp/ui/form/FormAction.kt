package no.kundeapp.ui.form

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.Button
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.FormLink
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.theme.Grid

/** What can be done from a page by a form, and whether it has been: nothing where the page only shows. [main] is what the page is for. */
@Composable
internal fun FormAction(
    link: FormLink?,
    main: Boolean,
    open: (Page) -> Unit,
) {
    link ?: return
    val go = { open(Page.of(link)) }
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.one)) {
        when {
            !link.offered -> Unit
            main -> Button(go, Modifier.touchable()) { Text(link.label) }
            else -> OutlinedButton(go, Modifier.touchable()) { Text(link.label) }
        }
        link.waiting?.let { Waiting(it) }
    }
}

@Composable
private fun Waiting(text: String) {
    Row(Modifier.fillMaxWidth().semantics { liveRegion = LiveRegionMode.Polite }, Arrangement.spacedBy(Grid.one)) {
        Pictogram(Glyph.CLOCK, tint = MaterialTheme.colorScheme.tertiary)
        Text(text, Modifier.weight(1f))
    }
}
