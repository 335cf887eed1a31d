package no.kundeapp.ui.authorisations

import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Modifier
import kotlinx.coroutines.launch
import no.kundeapp.core.AuthorisationDetail
import no.kundeapp.core.AuthorisationRow
import no.kundeapp.core.AuthorisationSection
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.form.FormAction
import no.kundeapp.ui.parts.ActionRow
import no.kundeapp.ui.parts.Figures
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.services.Details
import no.kundeapp.ui.services.Fetched
import no.kundeapp.ui.services.Head
import no.kundeapp.ui.state.states

/** Gi andre tilgang: who has a fullmakt for what. */
@Composable
internal fun Authorisations(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val screen = remember(app) { app.authorisations() }
    Fetched(app, screen, { it.states() }, { it.refresh() }, { it.frame }) { page ->
        Text(page.about)
        FormAction(page.give, main = true, open)
        listOf(true to page.given, false to page.received).forEach { (given, section) ->
            val pages = remember(screen, section) { AuthorisationPages(screen, given, section) }
            Section(section, pages) { open(Page(PageKind.AUTHORISATION, it)) }
        }
    }
}

@Composable
private fun Section(
    section: AuthorisationSection,
    pages: AuthorisationPages,
    onOpen: (String) -> Unit,
) {
    val scope = rememberCoroutineScope()
    Panel(section.title) {
        section.empty?.let { Quiet(it) } ?: Quiet(section.count)
        pages.rows.forEach { row -> Row(row) { onOpen(row.id) } }
        section.more?.takeIf { pages.more }?.let { more ->
            TextButton({ scope.launch { pages.next() } }, Modifier.touchable(), enabled = !pages.fetching) { Text(more) }
        }
    }
}

@Composable
private fun Row(
    row: AuthorisationRow,
    onOpen: () -> Unit,
) {
    ActionRow(row.spoken, onOpen) {
        Text(row.party, style = MaterialTheme.typography.titleMedium)
        Text("${row.point.name}, ${row.point.address}")
        Quiet("${row.state} · ${row.period}")
    }
}

/** One fullmakt. */
@Composable
internal fun AuthorisationDetails(
    app: Kundeapp,
    id: String,
    open: (Page) -> Unit,
) {
    val screen = remember(app) { app.authorisations() }
    val head = { detail: AuthorisationDetail -> detail.head.run { Head(detail.frame, party, "$kindText · $state") } }
    Details(app, id, screen, { it.states() }, { it.detail(id) }, head) { detail ->
        Panel { Figures(detail.fields) }
        Text(detail.about)
        FormAction(detail.withdraw, main = false, open)
    }
}
