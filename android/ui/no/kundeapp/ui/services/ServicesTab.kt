package no.kundeapp.ui.services

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import kotlinx.coroutines.launch
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.MenuItem
import no.kundeapp.core.MenuKind
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.route.LocalSignIn
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.settings.LogOut
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.attempt
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** Kundeservice over the core's menu. */
@Composable
fun ServicesTab(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val services = latest(app) { app.services().states() }
    val outbox = latest(app) { app.outbox().states() }
    val device = LocalDevice.current
    val signIn = LocalSignIn.current
    var leaving by rememberSaveable { mutableStateOf(false) }
    var problem by remember { mutableStateOf<String?>(null) }
    val scope = rememberCoroutineScope()
    // The link opens once: it is asked for when it is wanted, and kept nowhere.
    val openMyPage: () -> Unit = { scope.launch { problem = attempt { device.open(app.myPage()) } } }
    val choose = { item: MenuItem ->
        val link = item.link
        val page = item.kind.page()
        when {
            item.locked -> signIn()
            item.kind == MenuKind.MY_PAGE -> openMyPage()
            link != null -> device.open(link)
            item.kind == MenuKind.LOG_OUT -> leaving = true
            page != null -> open(Page(page))
        }
    }
    MenuPage(services, (outbox as? UiState.Ready)?.state, problem, rememberDeeds(app), choose, {
        open(Page(PageKind.OUTBOX))
    }, { device.dial(it) })
    if (leaving) LogOut(app) { leaving = false }
}
