package no.kundeapp.ui.route

import androidx.compose.runtime.Composable
import androidx.compose.runtime.Stable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.Saver
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import no.kundeapp.core.MainTab

/** Where the customer is: a tab, and the pages that were opened over each of them. Outlives rotation and the process. */
@Stable
class Trails(
    tab: MainTab,
    opened: Map<MainTab, List<Page>> = emptyMap(),
) {
    /** The tab that is open. */
    var tab by mutableStateOf(tab)
        private set

    private var opened by mutableStateOf(opened)

    /** The pages over the open tab; the last one is seen. */
    val trail: List<Page> get() = opened[tab].orEmpty()

    /** Whether there is something to go back from before the app is left. */
    val canGoBack: Boolean get() = trail.isNotEmpty() || tab != HOME

    /** Goes to a tab as it was left; from itself to its beginning. */
    fun choose(chosen: MainTab) {
        if (chosen == tab) opened -= chosen
        tab = chosen
    }

    fun open(page: Page) {
        if (trail.lastOrNull() != page) opened += tab to trail + page
    }

    /** Opens a page from the tab itself, which may stand beside what was opened from it before. */
    fun show(page: Page) {
        opened += tab to listOf(page)
    }

    /** Leaves the page that is seen, or goes from a tab to the first one. */
    fun back() {
        if (trail.isEmpty()) tab = HOME else opened += tab to trail.dropLast(1)
    }

    /** Whether [page] does not lie on that tab at that height any more. */
    internal fun leftFor(
        tab: MainTab,
        depth: Int,
        page: Page,
    ): Boolean = opened[tab].orEmpty().getOrNull(depth - 1) != page

    internal companion object {
        val HOME = MainTab.OVERVIEW

        val SAVER: Saver<Trails, Any> =
            listSaver(
                save = { listOf(it.tab.name) + it.opened.flatMap { (tab, pages) -> pages.flatMap { page -> page.saved(tab) } } },
                restore = { saved -> restored(saved) },
            )

        private fun restored(saved: List<String>): Trails? {
            val tab = MainTab.entries.find { it.name == saved.firstOrNull() } ?: return null
            return Trails(tab, pagesOf(saved.drop(1)).groupBy({ it.first }, { it.second }))
        }
    }
}

@Composable
fun rememberTrails(start: MainTab): Trails = rememberSaveable(saver = Trails.SAVER) { Trails(start) }
