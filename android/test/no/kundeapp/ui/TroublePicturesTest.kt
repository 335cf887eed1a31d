package no.kundeapp.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import kotlinx.coroutines.runBlocking
import no.kundeapp.core.FailureKind
import no.kundeapp.core.Frame
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.MainTab
import no.kundeapp.support.Phone
import no.kundeapp.support.Sandbox
import no.kundeapp.support.TestDevice
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.attempt
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.theme.KundeappTheme
import org.junit.jupiter.api.Test

/** Screens when not all is well: still readable, and with a way on. */
@OptIn(ExperimentalTestApi::class)
class TroublePicturesTest {
    @Test
    fun `each banner stands above what was fetched`() =
        Sandbox().use { sandbox ->
            Phone(sandbox).use { phone ->
                val app = runBlocking { phone.appOf(PRIVATE) }
                sandbox.operate("maintenance", mapOf("until" to "2026-11-21T12:00:00Z"))
                app.shootBanner("maintenance", "Vi vedlikeholder tjenesten")
                sandbox.operate("mend")
                sandbox.operate("oldest-app", mapOf("version" to "99.0.0"))
                app.shootBanner("too-old", "Denne versjonen av appen")
                sandbox.operate("mend")
                sandbox.losePhone(PRIVATE)
                app.shootBanner("ended", "Du er logget ut")
            }
        }

    @Test
    fun `a screen that has nothing yet, and one that failed, say so and go on`() =
        Sandbox().use { sandbox ->
            Phone(sandbox).use { phone ->
                val app = runBlocking { phone.app() }
                for (look in listOf(Look.LIGHT, Look.DARK, Look.LARGE)) {
                    app.shootAlone("loading", look, UiState.Loading)
                    val text = "Vi får ikke kontakt med nettet. Sjekk forbindelsen og prøv igjen."
                    app.shootAlone("failure", look, UiState.Failed(FailureKind.OFFLINE, text))
                }
            }
        }

    private fun Kundeapp.shootBanner(
        name: String,
        says: String,
    ) {
        runBlocking { attempt { sync() } }
        for (look in listOf(Look.LIGHT, Look.DARK, Look.LARGE)) {
            play(Stage(this, MainTab.SPOT), look, if (look == Look.LARGE) TALL else UPRIGHT) {
                waitFor(says)
                shoot("banner-$name", look)
            }
        }
    }

    private fun Kundeapp.shootAlone(
        name: String,
        look: Look,
        state: UiState<Frame>,
    ) = runSkikoComposeUiTest(Size(look.widthDp * 2f, UPRIGHT * 2f), Density(2f, look.fontScale)) {
        setContent {
            KundeappTheme(colours(), language(), look.dark) {
                CompositionLocalProvider(
                    LocalWords provides words(),
                    LocalDevice provides TestDevice(),
                    LocalContentColor provides MaterialTheme.colorScheme.onSurface,
                ) {
                    Box(Modifier.fillMaxSize().background(MaterialTheme.colorScheme.background)) {
                        PageFrame(state, { it }, rememberDeeds(this@shootAlone)) { }
                    }
                }
            }
        }
        waitForIdle()
        if (state == UiState.Loading) sketch(name, look) else shoot(name, look)
    }

    private companion object {
        const val PRIVATE = "privat@example.com"
        const val UPRIGHT = 800
        const val TALL = 1600
    }
}
