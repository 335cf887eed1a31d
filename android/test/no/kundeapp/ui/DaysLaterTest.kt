package no.kundeapp.ui

import androidx.compose.ui.test.ExperimentalTestApi
import kotlinx.coroutines.runBlocking
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.MainTab
import no.kundeapp.support.Phone
import no.kundeapp.support.Sandbox
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import java.nio.file.Path
import java.time.Duration
import kotlin.test.assertFalse

/** A phone that nobody has looked at for some days, while the company went on. */
@OptIn(ExperimentalTestApi::class)
class DaysLaterTest {
    @Test
    fun `what was fetched says of when it is until it is fetched anew, and a question has been answered`(
        @TempDir folder: Path,
    ) {
        val database = folder.resolve("company.db")
        Sandbox(database = database).use { before ->
            Phone(before).use { phone ->
                runBlocking { phone.appOf("privat@example.com").use { ask(it) } }
                before.close()
                daysLater(before, database) { runBlocking { phone.app() }.use(::look) }
            }
        }
    }

    private fun daysLater(
        before: Sandbox,
        database: Path,
        act: () -> Unit,
    ) = Sandbox(Sandbox.NOW.plus(Duration.ofDays(DAYS)), before.port, database).use { act() }

    private fun look(app: Kundeapp) {
        for (look in listOf(Look.LIGHT, Look.DARK, Look.LARGE)) {
            play(Stage(app), look, OVERVIEW.getValue(look)) {
                waitFor("Sist oppdatert 20. nov. 2026")
                waitFor("Neste periode")
                assertFalse(sees("kontakt med nettet"), "nothing has failed")
                shoot("days-later", look)
            }
        }
        for (look in listOf(Look.LIGHT, Look.DARK, Look.LARGE)) {
            play(Stage(app, MainTab.SERVICES, Page(PageKind.CONTACT)), look, CONTACT.getValue(look)) {
                waitFor("Prøveavregning i appen viser hva den bygger på")
                shoot("contact-answered", look)
            }
        }
        play(Stage(app)) {
            tap("Oppdater")
            waitFor("Sist oppdatert 25. nov. 2026")
        }
    }

    private suspend fun ask(app: Kundeapp) =
        app.contactUs().use { contact ->
            contact.refresh()
            contact.fill("topic", "grid-rent")
            contact.fill("text", "Hvorfor er nettleien så høy i november?")
            check(contact.send()) { "it is not on its way" }
            app.outbox().use { it.send() }
        }

    private companion object {
        const val DAYS = 5L
        val OVERVIEW = mapOf(Look.LIGHT to 1900, Look.DARK to 1900, Look.LARGE to 4400)
        val CONTACT = mapOf(Look.LIGHT to 1400, Look.DARK to 1400, Look.LARGE to 2800)
    }
}
