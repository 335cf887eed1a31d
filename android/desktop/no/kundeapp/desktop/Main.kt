package no.kundeapp.desktop

import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.unit.DpSize
import androidx.compose.ui.unit.dp
import androidx.compose.ui.window.Window
import androidx.compose.ui.window.application
import androidx.compose.ui.window.rememberWindowState
import kotlinx.coroutines.runBlocking
import no.kundeapp.core.AppSetup
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.fileSecureStore
import no.kundeapp.core.languageForTag
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.shell.MainTabs
import no.kundeapp.ui.shell.TabWithPages
import no.kundeapp.ui.theme.KundeappTheme

/** The app in a window, of somebody who has logged in with the command `kundeapp login` in the same home. */
fun main(given: Array<String>) {
    val app = runBlocking { open(Arguments.parse(given.toList())) }
    application {
        Window(::exitApplication, rememberWindowState(size = DpSize(400.dp, 860.dp)), title = app.companyName()) {
            KundeappTheme(app.colours()) {
                CompositionLocalProvider(
                    LocalWords provides app.words(),
                    LocalDevice provides Computer(),
                ) { MainTabs { TabWithPages(app, it) } }
            }
        }
    }
}

private suspend fun open(arguments: Arguments): Kundeapp {
    val secrets = fileSecureStore(arguments.home.resolve("secrets").toString())
    return Kundeapp.open(
        AppSetup(home = arguments.home.toString(), language = languageForTag(arguments.language), server = arguments.server),
        secrets,
    )
}
