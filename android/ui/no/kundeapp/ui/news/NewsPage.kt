package no.kundeapp.ui.news

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.font.FontWeight
import no.kundeapp.core.ArticleRow
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.parts.ActionRow
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.route.opens
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states
import no.kundeapp.ui.theme.Grid

/** Aktuelt: articles, newest first, with a mark at those that nobody has opened. */
@Composable
fun NewsPage(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val deeds = rememberDeeds(app)
    val screen = remember(app) { app.news() }
    PageFrame(latest(app) { screen.states() }, { it.frame }, deeds) { news ->
        news.unreadText?.let { Text(it, style = MaterialTheme.typography.titleMedium, color = MaterialTheme.colorScheme.primary) }
        Filters(news.filters) { filter -> deeds.act { screen.filterBy(filter.by, filter.id) } }
        Column {
            news.articles.forEachIndexed { place, article ->
                if (place > 0) HorizontalDivider()
                ArticleLine(article) { open(Page(PageKind.ARTICLE, article.id)) }
            }
        }
    }
}

@Composable
private fun ArticleLine(
    article: ArticleRow,
    onOpen: () -> Unit,
) = ActionRow(article.spoken, onOpen, Modifier.opens(Page(PageKind.ARTICLE, article.id))) {
    Row(horizontalArrangement = Arrangement.spacedBy(Grid.half)) {
        if (article.unread) Pictogram(Glyph.DOT, tint = MaterialTheme.colorScheme.primary)
        Column(Modifier.weight(1f), Arrangement.spacedBy(Grid.half)) {
            Text(
                article.title,
                style = MaterialTheme.typography.titleMedium,
                fontWeight = if (article.unread) FontWeight.Bold else null,
            )
            Quiet(listOfNotNull(article.day, article.place).joinToString(" · "))
            Text(article.lead)
        }
    }
}
