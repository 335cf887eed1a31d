package no.kundeapp.ui

import androidx.compose.material3.Text
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import kotlinx.coroutines.awaitCancellation
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.runBlocking
import no.kundeapp.core.FailureKind
import no.kundeapp.core.Frame
import no.kundeapp.support.Phone
import no.kundeapp.support.Sandbox
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFalse

/** A screen that the core could not begin to tell about. */
@OptIn(ExperimentalTestApi::class)
class AttemptsTest {
    @Test
    fun `it is followed again when the customer tries again, until it can be`() =
        Sandbox().use { sandbox ->
            Phone(sandbox).use { phone ->
                val app = runBlocking { phone.app() }
                var asked = 0
                val states = {
                    flow<UiState<Frame>> {
                        asked += 1
                        if (asked < 3) return@flow emit(UiState.Failed(FailureKind.DEVICE, "Det gikk ikke"))
                        emit(UiState.Ready(Frame("Siden", null, "", null, null)))
                        awaitCancellation()
                    }
                }
                runSkikoComposeUiTest {
                    setContent {
                        CompositionLocalProvider(LocalWords provides app.words()) {
                            PageFrame(latest(app, states = states), { it }, rememberDeeds(app) { }) { Text("Innholdet") }
                        }
                    }
                    waitFor("Det gikk ikke")
                    tap("Prøv igjen")
                    waitUntil("it is asked again", A_WHILE) { asked == 2 }
                    assertFalse(sees("Innholdet"))
                    tap("Prøv igjen")
                    waitFor("Innholdet")
                    tap("Oppdater")
                    waitForIdle()
                    assertEquals(3, asked, "what can be followed is not asked for twice")
                }
            }
        }

    private companion object {
        const val A_WHILE = 60_000L
    }
}
