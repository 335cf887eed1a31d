package no.kundeapp.ui.settings

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import no.kundeapp.core.ExportForm
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.Language
import no.kundeapp.core.MainTab
import no.kundeapp.core.NotificationKind
import no.kundeapp.core.SettingsScreen
import no.kundeapp.core.Theme
import no.kundeapp.ui.device.Device
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** Innstillinger over the core's screen. */
@Composable
internal fun Settings(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val screen = remember(app) { app.settings() }
    val state = latest(app) { screen.states() }
    val device = LocalDevice.current
    val deeds = rememberDeeds(app)
    val anew = rememberDeeds(app) { screen.fetchAnew() }
    var leaving by rememberSaveable { mutableStateOf(false) }
    val actions =
        remember(screen, deeds) {
            Actions(screen, deeds, anew, device, { leaving = true }, open)
        }
    SettingsPage(state, deeds, anew.refreshing, actions)
    if (leaving) LogOut(app) { leaving = false }
}

/** What one can choose. */
internal interface SettingsActions {
    /** Whether this device can hand out files. */
    val canExport: Boolean

    /** Whether this device can tell who holds it. */
    val canLock: Boolean

    fun chooseLanguage(language: Language)

    fun chooseTheme(theme: Theme)

    fun chooseStartTab(tab: MainTab)

    fun openDefaultPoint()

    fun notify(
        kind: NotificationKind,
        on: Boolean,
    )

    fun lock(on: Boolean)

    fun fetchAnew()

    fun export()

    fun openLicences()

    fun logOut()
}

private class Actions(
    private val screen: SettingsScreen,
    private val deeds: Deeds,
    private val anew: Deeds,
    private val device: Device,
    private val onLogOut: () -> Unit,
    private val open: (Page) -> Unit,
) : SettingsActions {
    override val canExport get() = device.exports != null
    override val canLock get() = device.lock != null

    override fun chooseLanguage(language: Language) = deeds.act { screen.chooseLanguage(language) }

    override fun chooseTheme(theme: Theme) = deeds.act { screen.chooseTheme(theme) }

    override fun chooseStartTab(tab: MainTab) = deeds.act { screen.chooseStartTab(tab) }

    override fun openDefaultPoint() = open(Page(PageKind.DEFAULT_POINT))

    override fun notify(
        kind: NotificationKind,
        on: Boolean,
    ) = deeds.act { screen.setNotification(kind, on) }

    override fun lock(on: Boolean) = deeds.act { screen.setAppLock(on) }

    override fun fetchAnew() = anew.refresh()

    override fun export() = deeds.act { device.exports?.hand { folder -> screen.exportValues(folder, ExportForm.CSV) } }

    override fun openLicences() = open(Page(PageKind.LICENCES))

    override fun logOut() = onLogOut()
}
