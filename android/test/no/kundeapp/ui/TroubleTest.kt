package no.kundeapp.ui

import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.hasStateDescription
import no.kundeapp.support.Sandbox
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.AfterEach
import org.junit.jupiter.api.Test
import java.nio.file.Files
import java.time.Duration
import java.time.Instant
import java.time.ZoneId
import kotlin.test.assertTrue

/** What the whole app says and keeps when something is wrong outside of it. */
@OptIn(ExperimentalTestApi::class)
class TroubleTest {
    @AfterEach
    fun mend() = sandbox.operate("mend")

    @Test
    fun `a server that is gone is said, what was fetched stays, and the next fetch that succeeds takes the banner away`() {
        val folder = Files.createTempDirectory("company")
        val company = folder.resolve("company.db")
        val first = Sandbox(database = company)
        onANewPhone(first) {
            signIn(first)
            tap("Spotpris")
            waitFor("Høyeste pris")
            tap("Oversikt")
            first.close()
            tap("Oppdater")
            waitFor(NO_NETWORK)
            assertTrue(sees("november 2026"), "what was fetched")
            tap("Spotpris")
            waitFor("Høyeste pris")
            waitFor(NO_NETWORK)
            Sandbox(database = company, port = first.port).use {
                tap("Oppdater")
                waitUntilGone(NO_NETWORK)
            }
        }
        folder.toFile().deleteRecursively()
    }

    @Test
    fun `a session that ended elsewhere leaves the data, and a button of the banner leads to the login and back to the page`() =
        onANewPhone(sandbox) {
            signIn(sandbox)
            tap("Spotpris")
            waitFor("Høyeste pris")
            sandbox.losePhone(PRIVATE)
            tap("Oppdater")
            waitFor("Du er logget ut")
            assertTrue(sees("Høyeste pris"), "what was fetched")
            tap("Logg inn")
            waitFor("Velg identifiseringsmetode")
            askForCode(PRIVATE)
            waitFor("Engangskode")
            typeInto("Kode", sandbox.latestCode(PRIVATE))
            tap("Logg inn")
            waitFor("Høyeste pris")
            waitUntilGone("Du er logget ut")
        }

    @Test
    fun `planned work says until when, beside what was fetched and before a login`() =
        onANewPhone(sandbox) {
            signIn(sandbox)
            sandbox.operate("maintenance", mapOf("until" to "2026-11-21T12:00:00Z"))
            tap("Oppdater")
            waitFor("Vi vedlikeholder tjenesten. Vi er tilbake")
            assertTrue(sees("november 2026"), "what was fetched")
            logOut()
            waitFor("Velg identifiseringsmetode")
            waitFor("Vi vedlikeholder tjenesten")
            sandbox.operate("mend")
            tap("Prøv igjen")
            waitFor("E-post, engangskode")
        }

    @Test
    fun `an app that is too old says so and shows what it has`() =
        onANewPhone(sandbox) {
            signIn(sandbox)
            sandbox.operate("oldest-app", mapOf("version" to "99.0.0"))
            tap("Oppdater")
            waitFor("Denne versjonen av appen virker ikke lenger")
            assertTrue(sees("november 2026"), "what was fetched")
        }

    @Test
    fun `on a slow network a fetch is seen, and what is typed meanwhile stays`() =
        onANewPhone(sandbox) {
            signIn(sandbox)
            tap("Kundeservice")
            tap("Kontakt oss")
            typeInto("Hva lurer du på?", "Hvorfor er")
            sandbox.operate("fault", mapOf("path" to "/v1", "fault" to "delay=1500"))
            tap("Oppdater")
            val fetching = hasStateDescription("Henter")
            waitUntil("it is seen to fetch", A_WHILE) { onAllNodes(fetching).fetchSemanticsNodes().isNotEmpty() }
            typeInto("Hva lurer du på?", "Hvorfor er nettleien så høy?")
            sandbox.operate("mend")
            waitUntil("it has fetched", A_WHILE) { onAllNodes(fetching).fetchSemanticsNodes().isEmpty() }
            assertTrue(sees("Hvorfor er nettleien så høy?"), "what was typed")
        }

    @Test
    fun `a phone whose clock is a day wrong shows the company's day`() {
        for (days in listOf(-1L, 1L)) {
            val now = Instant.now().plus(Duration.ofDays(days))
            Sandbox(now).use { company ->
                onANewPhone(company) {
                    tap("Askøy")
                    askForCode(PRIVATE)
                    waitFor("Engangskode")
                    typeInto("Kode", company.latestCode(PRIVATE))
                    tap("Logg inn")
                    waitFor("Sist oppdatert ${now.atZone(ZoneId.of("Europe/Oslo")).dayOfMonth}. ")
                    waitFor("Neste periode")
                }
            }
        }
    }

    private fun SkikoComposeUiTest.signIn(company: Sandbox) {
        tap("Askøy")
        logIn(company, PRIVATE)
    }

    private fun ComposeUiTest.waitUntilGone(words: String) = waitUntil("no «$words»", A_WHILE) { !sees(words) }

    private companion object {
        const val PRIVATE = "privat@example.com"
        const val NO_NETWORK = "Vi får ikke kontakt med nettet"
        const val A_WHILE = 60_000L
        val sandbox = Sandbox()

        @JvmStatic
        @AfterAll
        fun close() = sandbox.close()
    }
}
