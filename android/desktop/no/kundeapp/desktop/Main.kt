package no.kundeapp.desktop

import androidx.compose.ui.input.key.Key
import androidx.compose.ui.input.key.KeyEvent
import androidx.compose.ui.input.key.KeyEventType
import androidx.compose.ui.input.key.isAltPressed
import androidx.compose.ui.input.key.key
import androidx.compose.ui.input.key.type
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
import no.kundeapp.desktop.device.Computer
import no.kundeapp.ui.KundeApp
import kotlin.system.exitProcess

/** The app in a window, against a server or a sandbox of its own. */
fun main(given: Array<String>) {
    val arguments =
        try {
            Arguments.parse(given.toList())
        } catch (wrong: IllegalArgumentException) {
            System.err.println(wrong.message)
            exitProcess(WRONG_USE)
        }
    Company.of(arguments, ::println).use { company -> Computer().use { show(it, runBlocking { open(arguments, company.address) }) } }
}

private fun show(
    computer: Computer,
    app: Kundeapp,
) = application(exitProcessOnExit = false) {
    Window(
        ::exitApplication,
        rememberWindowState(size = DpSize(400.dp, 860.dp)),
        title = app.companyName(),
        onKeyEvent = { it.goesBack() && computer.back() },
    ) { KundeApp(app, computer) }
}

private fun KeyEvent.goesBack() = type == KeyEventType.KeyDown && (key == Key.Escape || (isAltPressed && key == Key.DirectionLeft))

private suspend fun open(
    arguments: Arguments,
    server: String?,
): Kundeapp {
    val secrets = fileSecureStore(arguments.home.resolve("secrets").toString())
    return Kundeapp.open(
        AppSetup(home = arguments.home.toString(), language = languageForTag(arguments.language), server = server),
        secrets,
    )
}

private const val WRONG_USE = 2
