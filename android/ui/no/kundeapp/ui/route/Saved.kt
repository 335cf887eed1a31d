package no.kundeapp.ui.route

import no.kundeapp.core.FormLink
import no.kundeapp.core.MainTab
import no.kundeapp.core.Preset

// A page as plain strings: how many there are, its tab, its kind, its id, and the words of its link.

internal fun Page.saved(tab: MainTab): List<String> {
    val words = listOf(tab.name, kind.name, id) + link?.words().orEmpty()
    return listOf("${words.size}") + words
}

/** The pages that were saved. Those that a newer app does not have any more are left out. */
internal fun pagesOf(saved: List<String>): List<Pair<MainTab, Page>> {
    val size = saved.firstOrNull()?.toIntOrNull() ?: return emptyList()
    val words = saved.drop(1)
    return listOfNotNull(pageOf(words.take(size))) + pagesOf(words.drop(size))
}

private fun pageOf(words: List<String>): Pair<MainTab, Page>? {
    if (words.size < OWN) return null
    val (tab, kind, id) = words
    val home = MainTab.entries.find { it.name == tab }
    val known = PageKind.entries.find { it.name == kind }
    return if (home == null || known == null) null else home to Page(known, id, linkOf(words.drop(OWN)))
}

private fun FormLink.words() = listOf(form, label) + presets.flatMap { listOf(it.field, it.value, it.shown) }

private fun linkOf(words: List<String>): FormLink? {
    if (words.size < 2) return null
    val (form, label) = words
    val presets =
        words
            .drop(2)
            .chunked(PRESET)
            .filter { it.size == PRESET }
            .map { (field, value, shown) -> Preset(field, value, shown) }
    return FormLink(form, label, presets, waiting = null, offered = true)
}

private const val OWN = 3
private const val PRESET = 3
