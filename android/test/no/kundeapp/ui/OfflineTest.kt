package no.kundeapp.ui

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import kotlinx.coroutines.runBlocking
import no.kundeapp.support.Phone
import no.kundeapp.support.Sandbox
import org.junit.jupiter.api.TestFactory
import kotlin.test.assertNotNull

/** When the server is gone. */
@OptIn(ExperimentalTestApi::class)
class OfflineTest {
    @TestFactory
    fun `what was fetched stays, with of when it is, and a fetch says that there is no server`() = inEachLook(::withoutServer)

    private fun withoutServer(look: Look) =
        Sandbox().use { sandbox ->
            Phone(sandbox).use { phone ->
                val app = runBlocking { phone.appOf("privat@example.com") }
                play(Stage(app), look, TALL) {
                    waitFor("Neste periode")
                    sandbox.close()
                    onNodeWithContentDescription("Oppdater").performClick()
                    waitUntil("a banner", TIMEOUT) { runBlocking { app.overview().state() }.frame.banner != null }
                    waitFor(assertNotNull(runBlocking { app.overview().state() }.frame.banner).text)
                    waitFor("Sist oppdatert 20. nov. 2026")
                    onNodeWithText("Uke").performClick()
                    waitFor("16.–22. nov.")
                    shoot("offline", look)
                }
            }
        }

    private companion object {
        const val TIMEOUT = 60_000L
        const val TALL = 3600
    }
}
