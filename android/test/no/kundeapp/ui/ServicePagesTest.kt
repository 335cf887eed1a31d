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

/** Every page of Kundeservice, drawn over the real core: in light, dark and large, for eyes, fingers and screen readers. */
@OptIn(ExperimentalTestApi::class)
class ServicePagesTest {
    @TestFactory
    fun `pages of Kundeservice`(): List<DynamicTest> = (PAGES + DETAILS).map { shot -> DynamicTest.dynamicTest(shot.name) { shot.take() } }

    private fun Shot.take() {
        val app = customers.app(customer)
        val pages = listOfNotNull(runBlocking { page(app) }).toTypedArray()
        for (look in listOf(Look.LIGHT, Look.DARK, Look.LARGE)) {
            play(Stage(app, MainTab.SERVICES, *pages), look, if (look == Look.LARGE) TALL else UPRIGHT) {
                waitFor(seen)
                shoot(name, look)
            }
        }
    }

    private class Shot(
        val name: String,
        val seen: String,
        val customer: String = "privat",
        val page: suspend (Kundeapp) -> Page?,
    )

    private companion object {
        const val UPRIGHT = 1600
        const val TALL = 3000

        val PAGES =
            listOf(
                Shot("services", "Kontakt oss") { null },
                Shot("contact", "Mine henvendelser") { Page(PageKind.CONTACT) },
                Shot("hazard", "Brann") { Page(PageKind.HAZARD) },
                Shot("orders", "Bestill") { Page(PageKind.FORMS) },
                Shot("inspections", "Sist oppdatert") { Page(PageKind.INSPECTIONS) },
                Shot("outbox", "Sendt og ikke sendt") { Page(PageKind.OUTBOX) },
                Shot("settings", "Om appen") { Page(PageKind.SETTINGS) },
                Shot("default-point", "Fredrikstad") { Page(PageKind.DEFAULT_POINT) },
                Shot("licences", "MIT") { Page(PageKind.LICENCES) },
                Shot("faq", "spørsmål") { Page(PageKind.FAQ) },
                Shot("authorisations", "Sist oppdatert") { Page(PageKind.AUTHORISATIONS) },
                Shot("meter", "Sist oppdatert") { Page(PageKind.METER) },
                Shot("elhub", "Sist oppdatert") { Page(PageKind.ELHUB) },
                Shot("self-reading", "Hva blir neste faktura?", "hytte") { Page(PageKind.SELF_READING) },
                Shot("connections", "Sist oppdatert") { Page(PageKind.CONNECTIONS) },
                Shot("exchanges", "Sist oppdatert") { Page(PageKind.METER_EXCHANGES) },
            )

        /** What opens from a page. */
        val DETAILS =
            listOf(
                Shot(
                    "question",
                    "Sist oppdatert",
                ) { app ->
                    Page(
                        PageKind.QUESTION,
                        app
                            .faq()
                            .run { refresh().let { state() } }
                            .questions
                            .first()
                            .id,
                    )
                },
                Shot("authorisation", "Sist oppdatert") { app ->
                    Page(
                        PageKind.AUTHORISATION,
                        app.authorisations().run { refresh().let { state() } }.let { (it.given.rows + it.received.rows).first().id },
                    )
                },
                Shot("connection", "Sist oppdatert") { app ->
                    Page(
                        PageKind.CONNECTION,
                        app
                            .connections()
                            .run { refresh().let { state() } }
                            .cases
                            .first()
                            .id,
                    )
                },
                Shot("exchange", "Sist oppdatert") { app ->
                    Page(
                        PageKind.METER_EXCHANGE,
                        app
                            .meterExchanges()
                            .run { refresh().let { state() } }
                            .exchanges
                            .first()
                            .id,
                    )
                },
            )

        val customers = Customers()

        @JvmStatic
        @AfterAll
        fun close() = customers.close()
    }
}
