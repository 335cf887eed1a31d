package no.kundeapp.ui

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsOff
import androidx.compose.ui.test.assertIsOn
import androidx.compose.ui.test.hasStateDescription
import androidx.compose.ui.test.isToggleable
import androidx.compose.ui.test.onAllNodesWithContentDescription
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performSemanticsAction
import kotlinx.coroutines.runBlocking
import no.kundeapp.core.MainTab
import no.kundeapp.support.Customers
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals

/** What a customer does on the pages, over the real core. */
@OptIn(ExperimentalTestApi::class)
class PagesUsedTest {
    @Test
    fun `choosing another point shows it everywhere`() {
        val app = customers.app("privat")
        play(Stage(app)) {
            waitFor("Kleppestø")
            onAllNodesWithContentDescription("Bytt målepunkt", substring = true).onFirst().performClick()
            waitFor("Fredrikstad")
            onNodeWithContentDescription("Fredrikstad", substring = true).performClick()
            waitFor("Neste periode")
            waitFor("Fredrikstad")
        }
        runBlocking {
            app.points().run {
                choose(
                    page("Kleppestø", 0u)
                        .points
                        .first()
                        .header.id,
                )
            }
        }
    }

    @Test
    fun `a switch takes VAT out of the prices of grid rent and puts it back`() =
        play(Stage(customers.app("privat"), MainTab.OVERVIEW, Page(PageKind.PRICES)), heightDp = 3000) {
            waitFor("Energiledd")
            onNode(isToggleable()).assertIsOn().performClick()
            val without = runBlocking { customers.app("privat").prices().run { showVat(false).let { state() } } }
            waitFor(without.energy.first().spoken)
            onNode(isToggleable()).assertIsOff().performClick()
        }

    @Test
    fun `a customer looks at tomorrow's prices and finds the cheapest hours for as long as they need`() {
        val app = customers.app("privat")
        play(Stage(app, MainTab.SPOT)) {
            waitFor("I morgen")
            onNodeWithText("I morgen").performClick()
            waitFor("lørdag 21. november 2026")
            val tomorrow = runBlocking { app.spot().run { show(no.kundeapp.core.DayView.TOMORROW).let { state() } } }
            onNodeWithContentDescription(tomorrow.spoken).performSemanticsAction(SemanticsActions.SetProgress) { it(5f) }
            waitUntil("the bar is read out", TIMEOUT) {
                onAllNodes(hasStateDescription(tomorrow.bars[5].spoken)).fetchSemanticsNodes().isNotEmpty()
            }
            val cheapest = requireNotNull(tomorrow.cheapest)
            onNodeWithContentDescription(cheapest.sentence).performSemanticsAction(SemanticsActions.SetProgress) { it(5f) }
            waitFor("De 5 billigste timene")
        }
    }

    @Test
    fun `the company's web site opens signed in, by an address that is asked for each time`() {
        val stage = Stage(customers.app("privat"), MainTab.SERVICES)
        play(stage) {
            repeat(2) { time ->
                waitFor("Min side")
                onNodeWithContentDescription("Min side").performScrollTo().performClick()
                waitUntil("the page opens", TIMEOUT) { stage.device.opened.size == time + 1 }
            }
        }
        assertEquals(
            2,
            stage.device.opened
                .filter { "/my-page?code=" in it }
                .toSet()
                .size,
            "each opens once",
        )
    }

    @Test
    fun `a bill that waits for money leads to where it can be paid`() {
        val app = customers.app("privat")
        val bills = app.invoices()
        val bill = runBlocking { bills.state().invoices.firstNotNullOf { row -> bills.detail(row.id)?.takeIf { it.pay != null } } }
        val pay = requireNotNull(bill.pay)
        val stage = Stage(app, MainTab.OVERVIEW, Page(PageKind.INVOICE, bill.id))
        play(stage, heightDp = 3000) {
            waitFor(pay.label)
            onNodeWithText(pay.label).performClick()
        }
        assertEquals(listOf(pay.link), stage.device.opened)
    }

    @Test
    fun `an article loses its mark when it is opened`() {
        val app = customers.app("privat")
        val unread = runBlocking { app.news().state() }.articles.first { it.unread }
        play(Stage(app, MainTab.NEWS)) {
            waitFor(unread.title)
            onNodeWithContentDescription(unread.spoken).performClick()
            waitFor("Tilbake")
            onNodeWithContentDescription("Tilbake").performClick()
            waitFor(unread.title)
            waitUntil("no mark", TIMEOUT) { onAllNodesWithContentDescription(unread.spoken).fetchSemanticsNodes().isEmpty() }
        }
    }

    @Test
    fun `from Strømstøtte a month opens into days and a day into hours`() {
        val app = customers.app("privat")
        val day = runBlocking { requireNotNull(app.support().days("2026-10-01")) }.days.first { it.date == "2026-10-12" }
        play(Stage(app, MainTab.OVERVIEW, Page(PageKind.SUPPORT)), heightDp = 4000) {
            waitFor("Siste 12 måneder")
            onAllNodesWithContentDescription("oktober 2026", substring = true).onFirst().performClick()
            waitFor(day.spoken)
            onNodeWithContentDescription(day.spoken).performClick()
            waitFor("mandag 12. oktober 2026")
        }
    }

    private companion object {
        const val TIMEOUT = 60_000L
        val customers = Customers()

        @JvmStatic
        @AfterAll
        fun close() = customers.close()
    }
}
