package no.kundeapp.ui.points

import androidx.compose.foundation.layout.PaddingValues
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.PageTitle
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.route.LocalBack
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.theme.Grid

/** The switcher: the customer's points and those they have a fullmakt for. A choice closes it. */
@Composable
fun PointsPage(app: Kundeapp) {
    val deeds = rememberDeeds(app)
    val back = LocalBack.current
    var search by rememberSaveable { mutableStateOf("") }
    val list = remember(app) { PointList(app.points()) }
    LaunchedEffect(list, search) { list.find(search) }
    LazyColumn(Modifier.fillMaxSize(), contentPadding = PaddingValues(Grid.two)) {
        item { PageTitle(list.title, deeds) }
        if (list.searchable) {
            item {
                OutlinedTextField(
                    search,
                    { search = it },
                    Modifier.fillMaxWidth(),
                    label = { Text(LocalWords.current.search) },
                    leadingIcon = { Pictogram(Glyph.SEARCH) },
                    singleLine = true,
                )
            }
        }
        item { Quiet(list.count) }
        list.sentence?.let { item { Text(it) } }
        items(list.points, { it.header.id }) { point ->
            PointRowLine(point) {
                deeds.act {
                    list.choose(point)
                    back?.invoke()
                }
            }
            HorizontalDivider()
        }
        if (list.more) item { LaunchedEffect(list.points.size) { list.next() } }
    }
}
