package no.kundeapp.ui.shell

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.MainTab
import no.kundeapp.ui.route.LocalBack
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind

/** A tab and the pages that were opened over it, the last one on top. They survive rotation. */
@Composable
fun TabWithPages(
    app: Kundeapp,
    tab: MainTab,
) {
    // A kind and an id for each page: what can be kept when the system ends the process.
    var kept by rememberSaveable(tab) { mutableStateOf(emptyList<String>()) }
    val open = { page: Page -> kept = kept + listOf(page.kind.name, page.id) }
    val top = kept.takeLast(2).takeIf { it.size == 2 }?.let { (kind, id) -> Page(PageKind.valueOf(kind), id) }
    val back = { kept = kept.dropLast(2) }.takeIf { top != null }
    CompositionLocalProvider(LocalBack provides back) {
        if (top == null) TabPage(app, tab, open) else PageContent(app, top, open)
    }
}
