package no.kundeapp.ui

import androidx.compose.ui.geometry.Size
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isDialog
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import kotlinx.coroutines.runBlocking
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.Theme
import no.kundeapp.support.HttpBrowser
import no.kundeapp.support.Phone
import no.kundeapp.support.Sandbox
import no.kundeapp.support.TestDevice

/** A phone with the whole app on it, which its system may end and start again. */
@OptIn(ExperimentalTestApi::class)
class WholeApp(
    private val phone: Phone,
    private val restoration: Restoration,
    val device: TestDevice,
) {
    var app: Kundeapp = runBlocking { phone.app() }
        private set

    fun start() = restoration.setContent { KundeApp(app, device) }

    /** The window is made anew, as when a phone is turned: what was saved is there, what was remembered is not. */
    fun turn() = restoration.again()

    /** The same after the system has ended the process: there is another core as well, over the same folder. */
    fun endProcess() =
        restoration.again {
            device.owner.leave()
            app = runBlocking { phone.app() }
        }
}

/** How a phone's screen is: so high that all of a page is on it, if nobody says otherwise. */
class PhoneScreen(
    val look: Look = Look.LIGHT,
    heightDp: Float = 2400f,
    val density: Float = 1f,
    widthDp: Float = look.widthDp.toFloat(),
) {
    val size = Size(widthDp * density, heightDp * density)
}

/** Plays a story on a phone that nobody has used before, in the step in which one chooses an area. */
@OptIn(ExperimentalTestApi::class)
fun onANewPhone(
    sandbox: Sandbox,
    screen: PhoneScreen = PhoneScreen(),
    story: suspend SkikoComposeUiTest.(WholeApp) -> Unit,
) = Phone(sandbox).use { phone ->
    runSkikoComposeUiTest(screen.size, Density(screen.density, screen.look.fontScale)) {
        val whole = WholeApp(phone, Restoration(this), TestDevice(HttpBrowser(sandbox)))
        whole.app.settings().chooseTheme(if (screen.look.dark) Theme.DARK else Theme.LIGHT)
        whole.start()
        waitFor("Ditt strømnett")
        story(whole)
    }
}

/** From the choice of a method to the tabs. */
@OptIn(ExperimentalTestApi::class)
fun ComposeUiTest.logIn(
    sandbox: Sandbox,
    address: String,
) {
    askForCode(address)
    waitFor("Engangskode")
    typeInto("Kode", sandbox.latestCode(address))
    tap("Logg inn")
    waitFor("november 2026")
}

/** From the choice of a method to the field for the code. */
@OptIn(ExperimentalTestApi::class)
fun ComposeUiTest.askForCode(address: String) {
    val byMail = '@' in address
    tap(if (byMail) "E-post, engangskode" else "SMS, engangskode")
    typeInto(if (byMail) "E-postadresse" else "Mobilnummer", address)
    tap("Send kode")
}

@OptIn(ExperimentalTestApi::class)
fun ComposeUiTest.logOut() {
    tap("Kundeservice")
    tap("Logg ut")
    waitFor("Vil du logge ut?")
    onNode(hasText("Logg ut") and hasAnyAncestor(isDialog())).performClick()
}
