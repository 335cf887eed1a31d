package no.kundeapp.ui.shell

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import no.kundeapp.core.CustomerPresence
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.MainTab
import no.kundeapp.core.ShellState
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.hasCustomer
import no.kundeapp.ui.login.Login
import no.kundeapp.ui.login.LoginFlow
import no.kundeapp.ui.route.LocalSignIn
import no.kundeapp.ui.route.Pages
import no.kundeapp.ui.route.Trails
import no.kundeapp.ui.route.rememberTrails

/**
 * The tabs and what lies over them. Before anybody is signed in Oversikt is the login, and the area comes before everything; who signs in
 * again after a session ended does so over the tabs, and comes back to where they were.
 */
@Composable
internal fun Inside(
    app: Kundeapp,
    state: ShellState,
) {
    val hasCustomer = state.hasCustomer
    val trails = rememberTrails(if (hasCustomer) state.startTab else MainTab.OVERVIEW)
    var signingIn by rememberSaveable { mutableStateOf(false) }
    val device = LocalDevice.current
    val login = remember(app) { Login(app, device) }
    KeepFresh(app, state.presence, login.area)
    // The browser may come back to a process that was ended meanwhile.
    LaunchedEffect(login) { device.returns.collect { login.comeBack(it) } }
    LaunchedEffect(state.presence) { if (state.presence == CustomerPresence.SIGNED_IN) signingIn = false }
    val signIn = { if (hasCustomer) signingIn = true else trails.choose(MainTab.OVERVIEW) }
    CompositionLocalProvider(LocalSignIn provides signIn) {
        when {
            signingIn -> {
                device.Back(enabled = true) { signingIn = false }
                LoginFlow(login, onLeave = { signingIn = false })
            }

            !hasCustomer && login.area == null -> {
                LoginFlow(login, onLeave = null)
            }

            else -> {
                Tabs(app, trails, hasCustomer, login)
            }
        }
    }
}

@Composable
private fun Tabs(
    app: Kundeapp,
    trails: Trails,
    hasCustomer: Boolean,
    login: Login,
) {
    LocalDevice.current.Back(trails.canGoBack, trails::back)
    MainTabs(trails.tab, trails::choose) {
        Pages(
            trails,
            tab = { tab ->
                if (tab == MainTab.OVERVIEW && !hasCustomer) LoginFlow(login, onLeave = null) else TabPage(app, tab, trails::show)
            },
            nothing = { TabPicture(it) },
            page = { page -> PageContent(app, page, trails::open) },
        )
    }
}
