package no.kundeapp.ui

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.onAllNodesWithContentDescription
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performSemanticsAction
import kotlinx.coroutines.runBlocking
import no.kundeapp.core.Scale
import no.kundeapp.support.Customers
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory
import kotlin.test.assertEquals

/** Oversikt used by customers of a sandbox. */
@OptIn(ExperimentalTestApi::class)
class OverviewTest {
    @Test
    fun `a customer steps through the periods of Forbruk, taps through bars and looks at the table`() {
        val app = customers.app("privat")
        play(Stage(app)) {
            waitFor("Neste periode")
            onNodeWithContentDescription("Neste periode").assertIsNotEnabled()
            onNodeWithText("Uke").performClick()
            waitFor("16.–22. nov.")
            onNodeWithText("Uke").assertIsSelected()
            onNodeWithContentDescription("Forrige periode").performClick()
            waitFor("9.–15. nov.")
            val week =
                runBlocking {
                    app.consumption().run {
                        show(Scale.WEEK)
                        previousPeriod()
                        state()
                    }
                }
            onNodeWithContentDescription(week.spoken).performSemanticsAction(SemanticsActions.SetProgress) { it(2f) }
            waitFor("${week.bars[2].name}: ${week.bars[2].value}")
            onNodeWithText("Vis som tabell").performClick()
            week.bars.forEach { bar -> onNodeWithContentDescription(bar.spoken).assertExists() }
        }
    }

    @TestFactory
    fun `a prosumer sees production before consumption`() =
        inEachLook { look ->
            play(Stage(customers.app("prosumer")), look, TALL) {
                waitFor("Produksjon")
                onNodeWithText("Produksjon").performClick()
                waitFor("Godskrevet på nettleien")
                onNodeWithText("Måned").performClick()
                waitFor("nov. 2026")
                shoot("production", look)
            }
        }

    @TestFactory
    fun `a customer looks through the bills`() =
        inEachLook { look ->
            play(Stage(customers.app("privat")), look, TALL) {
                waitFor("Faktura")
                onNodeWithText("Faktura").performClick()
                waitFor("Oktober 2026")
                shoot("invoices", look)
            }
        }

    @Test
    fun `a customer opens the latest bill and its copy`() {
        val stage = Stage(customers.app("privat"))
        play(stage) {
            waitFor("Faktura")
            onNodeWithText("Faktura").performClick()
            waitFor("Oktober 2026")
            onAllNodesWithContentDescription("Oktober 2026", substring = true).onFirst().performClick()
            waitFor("Se faktura PDF")
            onNodeWithText("Se faktura PDF").performClick()
            waitUntil("the copy", TIMEOUT) { stage.device.shown.isNotEmpty() }
            assertEquals(
                "%PDF-",
                stage.device.shown
                    .getValue("Oktober 2026")
                    .decodeToString(0, PDF),
            )
        }
    }

    private companion object {
        const val TIMEOUT = 60_000L
        const val TALL = 3600
        const val PDF = 5
        val customers = Customers()

        @JvmStatic
        @AfterAll
        fun close() = customers.close()
    }
}
