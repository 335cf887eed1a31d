package no.kundeapp.ui

import androidx.compose.ui.geometry.Size
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.hasAnyAncestor
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isDialog
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import kotlinx.coroutines.runBlocking
import no.kundeapp.support.HttpBrowser
import no.kundeapp.support.Phone
import no.kundeapp.support.Sandbox
import no.kundeapp.support.TestDevice
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Test
import kotlin.test.assertFalse
import kotlin.test.assertTrue

/** The whole app, by its words and buttons alone, over the real core and a sandbox process. */
@OptIn(ExperimentalTestApi::class)
class WholeAppTest {
    @Test
    fun `a customer chooses an area, logs in by e-mail, goes through the tabs and logs out, and the next one sees nothing of theirs`() =
        onANewPhone { _ ->
            typeInto("Søk", "ask")
            tap("Askøy")
            logIn("E-post", "E-postadresse", PRIVATE)
            waitFor("november 2026")
            for ((tab, seen) in listOf(
                "Aktuelt" to "Sist oppdatert",
                "Drift" to "strømstans",
                "Spotpris" to "I morgen",
                "Kundeservice" to "Kontakt oss",
            )) {
                tap(tab)
                waitFor(seen)
            }
            logOut()
            waitFor("Velg identifiseringsmetode")
            assertFalse(sees("november 2026"))
            logIn("SMS", "Mobilnummer", BUSINESS_MOBILE)
            waitFor("november 2026")
            assertFalse(sees("Kleppestø"), "the first customer's address")
        }

    @Test
    fun `wrong codes, strangers and half a number are each told what to do, and going back keeps what was typed`() =
        onANewPhone { _ ->
            tap("Askøy")
            tap("SMS, engangskode")
            typeInto("Mobilnummer", "12")
            tap("Send kode")
            waitFor("Skriv et norsk mobilnummer")
            tap("Tilbake")
            tap("E-post, engangskode")
            typeInto("E-postadresse", PRIVATE)
            tap("Send kode")
            waitFor("Engangskode")
            typeInto("Kode", if (sandbox.latestCode(PRIVATE) == "000000") "000001" else "000000")
            tap("Logg inn")
            waitFor("Koden er feil")
            tap("Tilbake")
            waitFor(PRIVATE)
        }

    @Test
    fun `BankID opens the browser, and the address that it comes back with signs in`() =
        onANewPhone { device ->
            tap("Askøy")
            tap("BankID, Logg inn med ID-porten")
            waitFor("Fullfør innloggingen i nettleseren")
            device.comeBack((device.browser as HttpBrowser).bankId(sandbox.person(PRIVATE_MOBILE)))
            // So long a session asks for a lock.
            waitFor("Appen er låst")
            assertFalse(sees("november 2026"), "data behind the lock")
            device.owner.known = true
            tap("Lås opp")
            waitFor("november 2026")
        }

    @Test
    fun `before login a customer sees what is open to all, and what is not leads to the login`() =
        onANewPhone { device ->
            tap("Askøy")
            waitFor("Velg identifiseringsmetode")
            tap("Spotpris")
            waitFor("I morgen")
            tap("Kundeservice")
            waitFor("Tilsynsrapporter")
            tap("Elhub")
            waitFor("Velg identifiseringsmetode")
            tap("Kundeservice")
            tap("Ofte stilte spørsmål")
            waitFor("Lukk")
            assertTrue(device.back(), "from the page")
            waitFor("Kontakt oss")
            assertTrue(device.back(), "from the tab")
            waitFor("Velg identifiseringsmetode")
            assertFalse(device.back(), "the app is left")
        }

    private fun onANewPhone(story: suspend SkikoComposeUiTest.(TestDevice) -> Unit) {
        Phone(sandbox).use { phone ->
            val app = runBlocking { phone.app() }
            val device = TestDevice(HttpBrowser(sandbox))
            runSkikoComposeUiTest(Size(WIDTH, HEIGHT), Density(1f)) {
                setContent { KundeApp(app, device) }
                waitFor("Ditt strømnett")
                story(device)
            }
        }
    }

    private fun SkikoComposeUiTest.logIn(
        method: String,
        label: String,
        address: String,
    ) {
        tap("$method, engangskode")
        typeInto(label, address)
        tap("Send kode")
        waitFor("Engangskode")
        typeInto("Kode", sandbox.latestCode(address))
        tap("Logg inn")
    }

    private fun SkikoComposeUiTest.logOut() {
        tap("Kundeservice")
        tap("Logg ut")
        waitFor("Vil du logge ut?")
        onNode(hasText("Logg ut") and hasAnyAncestor(isDialog())).performClick()
    }

    private companion object {
        const val PRIVATE = "privat@example.com"
        const val PRIVATE_MOBILE = "90000001"
        const val BUSINESS_MOBILE = "90000012"
        const val WIDTH = 400f
        const val HEIGHT = 2400f
        val sandbox = Sandbox()

        @JvmStatic
        @AfterAll
        fun close() = sandbox.close()
    }
}
