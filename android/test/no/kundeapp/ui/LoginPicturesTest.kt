package no.kundeapp.ui

import androidx.compose.ui.test.ExperimentalTestApi
import no.kundeapp.support.Sandbox
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.params.ParameterizedTest
import org.junit.jupiter.params.provider.EnumSource

/** Every step of the login, the tabs and the lock, as a phone shows them. */
@OptIn(ExperimentalTestApi::class)
class LoginPicturesTest {
    @ParameterizedTest
    @EnumSource
    fun `the whole way in can be read and used`(look: Look) =
        onANewPhone(sandbox, PhoneScreen(look, HEIGHTS.getValue(look), density = 2f)) { whole ->
            shoot("login-area", look)
            tap("Askøy")
            waitFor("E-post, engangskode")
            shoot("login-method", look)
            tap("BankID, Logg inn med ID-porten")
            waitFor("Fullfør innloggingen i nettleseren")
            shoot("login-browser", look)
            tap("Tilbake")
            tap("E-post, engangskode")
            typeInto("E-postadresse", "kunde")
            tap("Send kode")
            waitFor("gyldig e-postadresse")
            shoot("login-recipient", look)
            typeInto("E-postadresse", STRANGER)
            tap("Send kode")
            waitFor("Engangskode")
            shoot("login-code", look)
            typeInto("Kode", if (sandbox.latestCode(STRANGER) == "000000") "000001" else "000000")
            tap("Logg inn")
            waitFor("Koden er feil")
            shoot("login-code-wrong", look)
            typeInto("Kode", sandbox.latestCode(STRANGER))
            tap("Logg inn")
            waitFor("Vi har ingen kunde")
            shoot("login-stranger", look)
            typeInto("E-postadresse", PRIVATE)
            tap("Send kode")
            waitFor("Kode")
            typeInto("Kode", sandbox.latestCode(PRIVATE))
            tap("Logg inn")
            waitFor("Neste periode")
            // Or the page moves between its picture and the look at it.
            whole.app.sync()
            waitForIdle()
            shoot("tabs", look)
            whole.app.settings().setAppLock(true)
            whole.device.owner.leave()
            waitFor("Appen er låst")
            shoot("lock", look)
        }

    private companion object {
        const val PRIVATE = "privat@example.com"
        const val STRANGER = "fremmed@example.com"
        val HEIGHTS = mapOf(Look.LIGHT to 800f, Look.DARK to 800f, Look.LARGE to 1400f, Look.LANDSCAPE to 400f)
        val sandbox = Sandbox()

        @JvmStatic
        @AfterAll
        fun close() = sandbox.close()
    }
}
