package no.kundeapp.ui.form

import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import kotlinx.coroutines.flow.filterNotNull
import no.kundeapp.core.FormsState
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.parts.LinkRow
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.opening
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** Bestilling av tjenester: the company's forms. */
@Composable
internal fun Orders(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val screen = remember(app) { app.services() }
    val state = latest(app) { screen.states().opening { screen.forms() }.filterNotNull() }
    OrdersPage(state, rememberDeeds(app)) { open(Page(PageKind.FORM, it)) }
}

@Composable
fun OrdersPage(
    state: UiState<FormsState>,
    deeds: Deeds,
    onOpen: (String) -> Unit,
) {
    PageFrame(state, { it.frame }, deeds) { forms ->
        Column(Modifier.fillMaxWidth()) {
            forms.forms.forEachIndexed { place, form ->
                if (place > 0) HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
                LinkRow(form.title, form.button) { onOpen(form.id) }
            }
        }
    }
}
