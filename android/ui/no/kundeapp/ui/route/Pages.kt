package no.kundeapp.ui.route

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.saveable.SaveableStateHolder
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import no.kundeapp.core.MainTab

/** The page that is seen, or its tab. What was typed and how far it was scrolled stays until a page is left. */
@Composable
fun Pages(
    trails: Trails,
    tab: @Composable (MainTab) -> Unit,
    page: @Composable (Page) -> Unit,
) {
    val holder = rememberSaveableStateHolder()
    val seen = trails.trail.lastOrNull()
    if (seen == null) {
        holder.SaveableStateProvider(trails.tab.name) { tab(trails.tab) }
    } else {
        val key = "${trails.tab.name} ${trails.trail.size} ${seen.kind} ${seen.id}"
        CompositionLocalProvider(LocalBack provides trails::back) {
            holder.SaveableStateProvider(key) { page(seen) }
            Forget(holder, key, trails, seen)
        }
    }
}

/** A page that was left opens anew the next time. */
@Composable
private fun Forget(
    holder: SaveableStateHolder,
    key: String,
    trails: Trails,
    page: Page,
) {
    val (tab, depth) = trails.tab to trails.trail.size
    DisposableEffect(key) {
        onDispose { if (trails.leftFor(tab, depth, page)) holder.removeState(key) }
    }
}
