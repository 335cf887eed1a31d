package no.kundeapp.ui

import androidx.compose.ui.test.ExperimentalTestApi
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
    fun `pages of Kundeservice`(): List<DynamicTest> =
        listOf(
            Shot("services", "privat", null, "Kontakt oss"),
            Shot("contact", "privat", Page(PageKind.CONTACT), "Mine henvendelser"),
            Shot("hazard", "privat", Page(PageKind.HAZARD), "Brann"),
            Shot("orders", "privat", Page(PageKind.FORMS), "Bestill"),
            Shot("inspections", "privat", Page(PageKind.INSPECTIONS), "Sist oppdatert"),
            Shot("outbox", "privat", Page(PageKind.OUTBOX), "Sendt og ikke sendt"),
            Shot("settings", "privat", Page(PageKind.SETTINGS), "Om appen"),
            Shot("faq", "privat", Page(PageKind.FAQ), "spørsmål"),
            Shot("authorisations", "privat", Page(PageKind.AUTHORISATIONS), "Sist oppdatert"),
            Shot("meter", "privat", Page(PageKind.METER), "Sist oppdatert"),
            Shot("elhub", "privat", Page(PageKind.ELHUB), "Sist oppdatert"),
            Shot("self-reading", "hytte", Page(PageKind.SELF_READING), "Sist oppdatert"),
            Shot("connections", "privat", Page(PageKind.CONNECTIONS), "Sist oppdatert"),
            Shot("exchanges", "privat", Page(PageKind.METER_EXCHANGES), "Sist oppdatert"),
        ).map { shot -> DynamicTest.dynamicTest(shot.name) { shot.take() } }

    private fun Shot.take() {
        for (look in listOf(Look.LIGHT, Look.DARK, Look.LARGE)) {
            val stage = Stage(customers.app(customer), MainTab.SERVICES, *listOfNotNull(page).toTypedArray())
            play(stage, look, if (look == Look.LARGE) TALL else UPRIGHT) {
                waitFor(seen)
                shoot(name, look)
            }
        }
    }

    private class Shot(
        val name: String,
        val customer: String,
        val page: Page?,
        val seen: String,
    )

    private companion object {
        const val UPRIGHT = 1600
        const val TALL = 3000
        val customers = Customers()

        @JvmStatic
        @AfterAll
        fun close() = customers.close()
    }
}
