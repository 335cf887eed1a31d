package no.kundeapp.ui.route

import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.DisposableEffect
import androidx.compose.runtime.saveable.SaveableStateHolder
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.ui.Modifier
import no.kundeapp.core.MainTab

/**
 * The page that is seen, or its tab; beside each other in a wide window, where [nothing] stands until a page is opened from a list. What
 * was typed and how far it was scrolled stays until a page is left.
 */
@Composable
fun Pages(
    trails: Trails,
    tab: @Composable (MainTab) -> Unit,
    nothing: @Composable (MainTab) -> Unit,
    page: @Composable (Page) -> Unit,
) = BoxWithConstraints(Modifier.fillMaxSize()) {
    val holder = rememberSaveableStateHolder()
    val seen = trails.trail.lastOrNull()
    val wide = hasRoomForTwo(maxWidth)
    val opened = if (wide) trails.trail.firstOrNull() else null
    TwoPanes(
        hasList = wide || seen == null,
        hasOpen = seen != null || (wide && trails.tab.isList),
        list = {
            CompositionLocalProvider(LocalOpened provides opened) {
                holder.SaveableStateProvider(trails.tab.name) { tab(trails.tab) }
            }
        },
        open = { if (seen == null) nothing(trails.tab) else Opened(holder, trails, seen, page) },
    )
}

@Composable
private fun Opened(
    holder: SaveableStateHolder,
    trails: Trails,
    seen: Page,
    page: @Composable (Page) -> Unit,
) {
    val key = "${trails.tab.name} ${trails.trail.size} $seen"
    CompositionLocalProvider(LocalBack provides trails::back) {
        holder.SaveableStateProvider(key) { page(seen) }
        Forget(holder, key, trails, seen)
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

/** Tabs that are for choosing something from, so that there is room for it from the beginning. */
private val MainTab.isList get() = this == MainTab.NEWS || this == MainTab.OUTAGES || this == MainTab.SERVICES
