package no.kundeapp.ui

import androidx.compose.ui.test.ExperimentalTestApi
import kotlinx.coroutines.runBlocking
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.MainTab
import no.kundeapp.support.Customers
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory
import kotlin.test.assertNotNull

/** Every page over the real core with the data of a sandbox: drawn light, dark, with large text and on its side, and usable in each. */
@OptIn(ExperimentalTestApi::class)
class PagesTest {
    @TestFactory
    fun `every page can be read and used`(): List<DynamicTest> =
        PAGES.flatMap { shown ->
            Look.entries.map { look ->
                DynamicTest.dynamicTest("${shown.name} ${look.name.lowercase()}") {
                    val app = customers.app(shown.customer)
                    val pages = listOfNotNull(shown.page?.let { runBlocking { it(app) } }).toTypedArray()
                    play(Stage(app, shown.tab, *pages), look, (shown.heightDp * HEIGHTS.getValue(look)).toInt()) {
                        waitFor(shown.says)
                        shoot(shown.name, look)
                    }
                }
            }
        }

    /** A page as it is opened, and words that stand on it once it is there. */
    private class Shown(
        val name: String,
        val customer: String,
        val tab: MainTab,
        val says: String,
        val heightDp: Int,
        val page: (suspend (Kundeapp) -> Page)? = null,
    )

    private companion object {
        val HEIGHTS = mapOf(Look.LIGHT to 1.0, Look.DARK to 1.0, Look.LARGE to 2.4, Look.LANDSCAPE to 0.8)

        fun page(
            name: String,
            says: String,
            heightDp: Int,
            customer: String = "privat",
            page: suspend (Kundeapp) -> Page,
        ) = Shown(name, customer, MainTab.OVERVIEW, says, heightDp, page)

        val PAGES =
            listOf(
                Shown("overview", "privat", MainTab.OVERVIEW, "Neste periode", 1900),
                Shown("overview-prosumer", "prosumer", MainTab.OVERVIEW, "Neste periode", 1900),
                Shown("news", "privat", MainTab.NEWS, "Ulest", 1000),
                Shown("outages", "privat", MainTab.OUTAGES, "Planlagt arbeid", 900),
                Shown("spot", "privat", MainTab.SPOT, "Høyeste pris", 1700),
                page("points", "Fredrikstad", 640) { Page(PageKind.POINTS) },
                page("invoice", "Kontroll av fakturaen", 1900) { app ->
                    Page(
                        PageKind.INVOICE,
                        app
                            .invoices()
                            .state()
                            .invoices
                            .first()
                            .id,
                    )
                },
                page("trial-settlement", "Slik ser nettleien ut", 1500) { Page(PageKind.TRIAL_SETTLEMENT) },
                page("peaks", "Topper til utregning", 1700) { Page(PageKind.PEAKS) },
                page("prices", "Energiledd", 1700) { Page(PageKind.PRICES) },
                page("prices-feed-in", "Innmating", 1800, "prosumer") { Page(PageKind.PRICES) },
                page("prices-business", "Næring", 1700, "bedrift") { Page(PageKind.PRICES) },
                page("price-parts", "Offentlige avgifter", 640) { Page(PageKind.PRICE_PARTS) },
                page("support", "Siste 12 måneder", 2800) { Page(PageKind.SUPPORT) },
                page("support-norgespris", "Norgespris", 2800, "prosumer") { Page(PageKind.SUPPORT) },
                page("support-month", "oktober 2026", 2600) { Page(PageKind.SUPPORT_MONTH, "2026-10-01") },
                page("support-day", "mandag 12. oktober 2026", 2600) { Page(PageKind.SUPPORT_DAY, "2026-10-12") },
                page("article", "Kraftlinje med rim", 900) { app ->
                    Page(
                        PageKind.ARTICLE,
                        app
                            .news()
                            .state()
                            .articles
                            .first()
                            .id,
                    )
                },
                page("outage", "Årsak", 900) { app ->
                    val outages = app.outages().state()
                    Page(PageKind.OUTAGE, assertNotNull((outages.ongoing.outages + outages.planned.outages).firstOrNull()).id)
                },
            )

        val customers = Customers()

        @JvmStatic
        @AfterAll
        fun close() = customers.close()
    }
}
