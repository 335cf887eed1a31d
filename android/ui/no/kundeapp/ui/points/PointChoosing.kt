package no.kundeapp.ui.points

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.PointRow
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.PageTitle
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.WIDEST
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.theme.Grid

/** What points are chosen for. */
internal interface PointChoice {
    /** The page's title; null for that of the points. */
    val title: String?

    fun isChosen(row: PointRow): Boolean

    fun choose(row: PointRow)
}

/** The customer's points and those they have a fullmakt for, to choose one of; [first] stands before them. */
@Composable
internal fun PointChoosing(
    app: Kundeapp,
    choice: PointChoice,
    first: (@Composable () -> Unit)? = null,
) {
    val deeds = rememberDeeds(app)
    var search by rememberSaveable { mutableStateOf("") }
    val list = remember(app) { PointList(app.points()) }
    // Anew after each fetch.
    LaunchedEffect(list, search, deeds.refreshing) { if (!deeds.refreshing) list.find(search) }
    Box(Modifier.fillMaxSize(), Alignment.TopCenter) {
        LazyColumn(Modifier.widthIn(max = WIDEST).fillMaxSize(), contentPadding = PaddingValues(Grid.two, Grid.one, Grid.two, Grid.three)) {
            item { PageTitle(choice.title ?: list.title, deeds) }
            if (list.searchable) item { Search(search) { search = it } }
            first?.let { content ->
                item {
                    content()
                    HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
                }
            }
            item { Quiet(list.count) }
            list.sentence?.let { item { Text(it) } }
            items(list.points, { it.header.id }) { point ->
                PointRowLine(point, choice.isChosen(point)) { choice.choose(point) }
                HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
            }
            if (list.more) item { LaunchedEffect(list.points.size) { list.next() } }
        }
    }
}

@Composable
private fun Search(
    search: String,
    onSearch: (String) -> Unit,
) = OutlinedTextField(
    search,
    onSearch,
    Modifier.fillMaxWidth(),
    label = { Text(LocalWords.current.search) },
    leadingIcon = { Pictogram(Glyph.SEARCH) },
    singleLine = true,
)

/** A point has two lines at least. */
internal val POINT_ROW = 56.dp
