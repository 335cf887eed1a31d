package no.kundeapp.ui

import androidx.compose.ui.test.ExperimentalTestApi
import no.kundeapp.support.HttpBrowser
import no.kundeapp.support.Sandbox
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Test
import kotlin.test.assertFalse
import kotlin.test.assertTrue

/** The whole app, by its words and buttons alone, over the real core and a sandbox process. */
@OptIn(ExperimentalTestApi::class)
class WholeAppTest {
    @Test
    fun `a customer chooses an area, logs in by e-mail, goes through the tabs and logs out, and the next one sees nothing of theirs`() =
        onANewPhone(sandbox) {
            typeInto("Søk", "ask")
            tap("Askøy")
            logIn(sandbox, PRIVATE)
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
            logIn(sandbox, BUSINESS_MOBILE)
            assertFalse(sees("Kleppestø"), "the first customer's address")
        }

    @Test
    fun `wrong codes, strangers and half a number are each told what to do, and going back keeps what was typed`() =
        onANewPhone(sandbox) {
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
            typeInto("E-postadresse", STRANGER)
            tap("Send kode")
            waitFor("Engangskode")
            typeInto("Kode", sandbox.latestCode(STRANGER))
            tap("Logg inn")
            waitFor("Vi har ingen kunde")
        }

    @Test
    fun `BankID opens the browser, and the address that it comes back with signs in`() =
        onANewPhone(sandbox) { whole ->
            val device = whole.device
            tap("Askøy")
            tap("BankID, Logg inn med ID-porten")
            waitFor("Fullfør innloggingen i nettleseren")
            device.comeBack((device.browser as HttpBrowser).bankId(sandbox.person(PRIVATE_MOBILE)))
            // Who has just logged in has shown who they are.
            waitFor("november 2026")
            // So long a session asks for a lock when the phone was put away.
            tap("Kundeservice")
            tap("Innstillinger")
            waitFor("Om appen")
            device.owner.leave()
            waitFor("Appen er låst")
            assertFalse(sees("Om appen"), "what is behind the lock")
            device.owner.known = true
            tap("Lås opp")
            waitFor("Om appen")
        }

    @Test
    fun `before login a customer sees what is open to all, and what is not leads to the login`() =
        onANewPhone(sandbox) { whole ->
            val device = whole.device
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
            waitFor("Tilbake")
            assertTrue(device.back(), "from the page")
            waitFor("Kontakt oss")
            assertTrue(device.back(), "from the tab")
            waitFor("Velg identifiseringsmetode")
            assertFalse(device.back(), "the app is left")
        }

    private companion object {
        const val PRIVATE = "privat@example.com"
        const val PRIVATE_MOBILE = "90000001"
        const val BUSINESS_MOBILE = "90000012"
        const val STRANGER = "fremmed@example.com"
        val sandbox = Sandbox()

        @JvmStatic
        @AfterAll
        fun close() = sandbox.close()
    }
}
