package no.kundeapp.ui

import androidx.compose.ui.semantics.Role
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.isSelected
import no.kundeapp.support.Sandbox
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Test
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource
import kotlin.test.assertEquals
import kotlin.test.assertFalse
import kotlin.test.assertTrue

/** A tablet, or a wide window: what is open from a list stands beside it. */
@OptIn(ExperimentalTestApi::class)
class WideTest {
    @ParameterizedTest
    @EnumSource(Look::class, names = ["LIGHT", "DARK"])
    fun `an article, an outage, a bill and a page of Kundeservice each stand beside their list`(look: Look) =
        onANewPhone(sandbox, tablet(look)) { whole ->
            tap("Askøy")
            logIn(sandbox, PRIVATE)
            whole.app.sync()
            tap("Aktuelt")
            waitFor(FIRST)
            shoot("wide-news-none", look)
            tapAmong(FIRST)
            waitFor("Kraftlinje med rim")
            shoot("wide-news", look)
            tap("Drift")
            tapAmong("Berører deg")
            waitFor("Årsak")
            shoot("wide-outages", look)
            tap("Kundeservice")
            tap("Min strømmåler")
            waitFor("Målernummer")
            shoot("wide-services", look)
            tap("Oversikt")
            tap("Faktura")
            tapAmong("Oktober 2026")
            waitFor("Kontroll av fakturaen")
            shoot("wide-invoices", look)
        }

    @Test
    fun `another choice takes the place of what is open, and the way back leads to the list alone`() =
        onANewPhone(sandbox, tablet(Look.LIGHT)) { whole ->
            tap("Askøy")
            logIn(sandbox, PRIVATE)
            tap("Kundeservice")
            tap("Tilknytning")
            waitFor("Slik går det til")
            tap("Elhub")
            waitFor("Registrert av nettselskapet")
            assertFalse(sees("Slik går det til"), "what was open before")
            assertTrue(sees("Bestilling av tjenester"), "the list")
            assertEquals(listOf("Elhub"), marked())
            whole.turn()
            waitFor("Registrert av nettselskapet")
            assertEquals(listOf("Elhub"), marked(), "after turning")
            assertTrue(whole.device.back(), "from the page")
            waitUntil("the list alone", A_WHILE) { marked().isEmpty() }
            assertTrue(sees("Bestilling av tjenester"))
        }

    @Test
    fun `a page that opens from the open one leads back to it, beside the same list`() =
        onANewPhone(sandbox, tablet(Look.LIGHT)) {
            tap("Askøy")
            logIn(sandbox, PRIVATE)
            tap("Kundeservice")
            tap("Tilknytning")
            tapAmong("Utvidelse")
            waitFor("Godkjenning")
            assertTrue(sees("Bestilling av tjenester"), "the list")
            tap("Tilbake")
            waitFor("Slik går det til")
        }

    @Test
    fun `words of twice the size have the whole window for one page`() =
        onANewPhone(sandbox, tablet(Look.LARGE)) {
            tap("Askøy")
            logIn(sandbox, PRIVATE)
            tap("Kundeservice")
            tap("Elhub")
            waitFor("Registrert av nettselskapet")
            assertFalse(sees("Bestilling av tjenester"), "the list")
        }

    private fun tablet(look: Look) = PhoneScreen(look, heightDp = 768f, density = 2f, widthDp = 1024f)

    /** The rows that are marked as open. */
    private fun ComposeUiTest.marked() = onAllNodes(isSelected() and isRow).fetchSemanticsNodes().map { it.words().substringBefore('.') }

    private companion object {
        const val PRIVATE = "privat@example.com"
        const val FIRST = "Kald helg"
        const val A_WHILE = 60_000L
        val isRow = SemanticsMatcher.expectValue(SemanticsProperties.Role, Role.Button)
        val sandbox = Sandbox()

        @JvmStatic
        @AfterAll
        fun close() = sandbox.close()
    }
}
