package no.kundeapp.android

import android.os.Bundle
import kotlinx.coroutines.flow.filterIsInstance
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import no.kundeapp.android.opening.CoreState
import no.kundeapp.android.support.Screen
import no.kundeapp.android.support.TestKundeapp
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.LoginMethod
import no.kundeapp.support.Sandbox
import org.junit.AfterClass
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** The app as it is installed, over the real core and a sandbox: a customer signs in and sees Oversikt. */
@RunWith(RobolectricTestRunner::class)
class FirstScenarioTest {
    private val kundeapp = RuntimeEnvironment.getApplication() as TestKundeapp

    @Before
    fun aServer() {
        TestKundeapp.server = sandbox.address
    }

    @Test
    fun `a customer signs in by e-mail and sees Oversikt, in every tab and in the dark`() {
        signIn()
        Robolectric.buildActivity(MainActivity::class.java).setup().use { window ->
            val screen = Screen(window::get)
            screen.awaits("november 2026")
            screen.until("the bars of a day") { screen.shows("kWh") }
            screen.shoot("overview-light")
            assertEquals(emptyList<String>(), screen.inaccessible())
            for (tab in listOf("Aktuelt", "Drift", "Spotpris", "Kundeservice", "Oversikt")) {
                screen.tap(tab)
                screen.until("the tab $tab") { screen.isSelected(tab) }
                assertEquals(emptyList<String>(), screen.inaccessible())
            }
        }
        RuntimeEnvironment.setQualifiers("+night")
        Robolectric.buildActivity(MainActivity::class.java).setup().use { window ->
            val screen = Screen(window::get)
            screen.awaits("november 2026")
            screen.shoot("overview-dark")
        }
        RuntimeEnvironment.setQualifiers("+notnight")
        RuntimeEnvironment.setFontScale(2f)
        Robolectric.buildActivity(MainActivity::class.java).setup().use { window ->
            val screen = Screen(window::get)
            screen.awaits("november 2026")
            screen.shoot("overview-large")
        }
    }

    @Test
    fun `turning the phone, and a process that the system ended, keep the session and the tab`() {
        signIn()
        val window = Robolectric.buildActivity(MainActivity::class.java).setup()
        val screen = Screen(window::get)
        screen.awaits("november 2026")
        screen.tap("Spotpris")
        screen.until("spot prices") { screen.shows("Laveste pris") }

        val upright =
            window
                .get()
                .resources.configuration.orientation
        RuntimeEnvironment.setQualifiers("+w860dp-h400dp-land")
        window.configurationChange().visible()
        assertFalse(
            window
                .get()
                .resources.configuration.orientation == upright,
        )
        screen.until("spot prices after turning") { screen.isSelected("Spotpris") && screen.shows("Laveste pris") }
        screen.shoot("spot-landscape")

        val kept = Bundle()
        window
            .saveInstanceState(kept)
            .pause()
            .stop()
            .destroy()
        kundeapp.restartProcess()
        Robolectric.buildActivity(MainActivity::class.java).setup(kept).use { again ->
            val after = Screen(again::get)
            after.until("spot prices after the process ended") { after.isSelected("Spotpris") && after.shows("Laveste pris") }
            assertTrue(runBlocking { core().isSignedIn() })
        }
    }

    /** As the login screen does it. */
    private fun signIn() =
        runBlocking {
            val core = core()
            core.sendCode(LoginMethod.EMAIL, CUSTOMER)
            core.submitCode(sandbox.latestCode(CUSTOMER))
            core.sync()
        }

    private suspend fun core(): Kundeapp =
        kundeapp.core.state
            .filterIsInstance<CoreState.Open>()
            .first()
            .app

    private companion object {
        const val CUSTOMER = "privat@example.com"
        val sandbox by lazy { Sandbox() }

        @JvmStatic
        @AfterClass
        fun close() = sandbox.close()
    }
}
