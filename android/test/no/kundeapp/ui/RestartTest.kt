package no.kundeapp.ui

import androidx.compose.ui.test.ExperimentalTestApi
import no.kundeapp.support.Sandbox
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource

/** The phone is turned, or the system ends the app, in the middle of something: nothing that was typed or chosen is lost. */
@OptIn(ExperimentalTestApi::class)
class RestartTest {
    /** What happens to the app. */
    enum class Event(
        internal val befall: WholeApp.() -> Unit,
    ) {
        TURNED({ turn() }),
        ENDED({ endProcess() }),
    }

    @ParameterizedTest
    @EnumSource
    fun `in the middle of a login the step comes back with what was typed`(event: Event) =
        onANewPhone(sandbox) { whole ->
            typeInto("Søk", "ask")
            event.befall(whole)
            waitFor("Askøy")
            tap("Askøy")
            tap("E-post, engangskode")
            typeInto("E-postadresse", PRIVATE)
            event.befall(whole)
            waitFor(PRIVATE)
            tap("Send kode")
            waitFor("Engangskode")
            typeInto("Kode", "12")
            event.befall(whole)
            waitFor("Engangskode")
            waitFor("12")
            typeInto("Kode", sandbox.latestCode(PRIVATE))
            tap("Logg inn")
            waitFor("november 2026")
        }

    @ParameterizedTest
    @EnumSource
    fun `a page stays open, with the form that was being filled in`(event: Event) =
        onANewPhone(sandbox) { whole ->
            tap("Askøy")
            logIn(sandbox, PRIVATE)
            tap("Kundeservice")
            tap("Kontakt oss")
            tap("Nettleie")
            typeInto("Hva lurer du på?", "Hvorfor er nettleien så høy?")
            event.befall(whole)
            waitFor("Hvorfor er nettleien så høy?")
            waitFor("Mine henvendelser")
            tap("Tilbake")
            waitFor("Bestilling av tjenester")
            tap("Oversikt")
            tap("Uke")
            tap("Faktura")
            waitFor("Oktober 2026")
            event.befall(whole)
            waitFor("Oktober 2026")
        }

    private companion object {
        const val PRIVATE = "privat@example.com"
        val sandbox = Sandbox()

        @JvmStatic
        @AfterAll
        fun close() = sandbox.close()
    }
}
