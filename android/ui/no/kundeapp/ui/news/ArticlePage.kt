package no.kundeapp.ui.news

import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.RichTextBlocks
import no.kundeapp.ui.parts.WholeWords
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.state.attempt
import no.kundeapp.ui.state.latestDetail
import no.kundeapp.ui.state.opening
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states
import no.kundeapp.ui.theme.Grid

/** One article. Opening it takes its mark away. */
@Composable
fun ArticlePage(
    app: Kundeapp,
    id: String,
) {
    val screen = remember(app) { app.news() }
    val device = LocalDevice.current
    LaunchedEffect(id) { attempt { screen.markRead(id) } }
    val state = latestDetail(app, id) { screen.states().opening { screen.article(id) } }
    PageFrame(state, { it.frame }, rememberDeeds(app)) { article ->
        WholeWords(article.head.title, MaterialTheme.typography.headlineSmall, Modifier.semantics(mergeDescendants = true) { heading() })
        Quiet(listOfNotNull(article.head.day, article.head.place).joinToString(" · "))
        Text(article.head.lead, style = MaterialTheme.typography.titleMedium)
        ArticlePicture(screen, article.head)
        RichTextBlocks(article.body)
        article.link?.let { link ->
            OutlinedButton({ device.open(link) }, Modifier.touchable(), shape = MaterialTheme.shapes.large) {
                Pictogram(Glyph.OUTSIDE)
                Text(article.linkText, Modifier.padding(start = Grid.one))
            }
        }
    }
}
