package no.kundeapp.ui.points

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import no.kundeapp.core.PointRow
import no.kundeapp.core.PointsScreen
import no.kundeapp.ui.state.attempt

/** The pages of the switcher that have been fetched, for the present search. */
internal class PointList(
    private val screen: PointsScreen,
) {
    var title by mutableStateOf("")
        private set
    var count by mutableStateOf("")
        private set
    var searchable by mutableStateOf(false)
        private set
    var points by mutableStateOf(emptyList<PointRow>())
        private set
    var more by mutableStateOf(false)
        private set

    /** What stands in the place of points: that there are none, or what went wrong. */
    var sentence by mutableStateOf<String?>(null)
        private set

    private var search = ""
    private var pages = 0u

    /** The first page of another search. */
    suspend fun find(wanted: String) {
        search = wanted
        pages = 0u
        fetch()
    }

    /** One page more. */
    suspend fun next() = fetch()

    private suspend fun fetch() {
        val problem =
            attempt {
                val page = screen.page(search, pages)
                title = page.frame.title
                count = page.count
                // A search that leaves few points must not take its own field away.
                searchable = searchable || page.searchable
                points = if (pages == 0u) page.points else points + page.points
                more = page.more
                pages += 1u
                sentence = page.frame.empty
            }
        if (problem != null) sentence = problem
    }
}
