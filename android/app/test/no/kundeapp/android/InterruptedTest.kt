package no.kundeapp.android

import no.kundeapp.android.support.Screen
import no.kundeapp.android.support.TestKundeapp
import no.kundeapp.android.support.anotherProcess
import no.kundeapp.android.support.askForCode
import no.kundeapp.android.support.signIn
import no.kundeapp.support.Sandbox
import org.junit.AfterClass
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.android.controller.ActivityController

/** Turning the phone makes a new window; the system may end the process. Neither loses what the customer was at. */
@RunWith(RobolectricTestRunner::class)
class InterruptedTest {
    private val kundeapp = RuntimeEnvironment.getApplication() as TestKundeapp

    @Before
    fun aServer() {
        TestKundeapp.server = sandbox.address
    }

    @Test
    fun `the session and the tab are kept`() {
        val window = Robolectric.buildActivity(MainActivity::class.java).setup()
        val screen = Screen(window::get)
        screen.signIn(sandbox, CUSTOMER)
        screen.tap("Spotpris")
        screen.awaits("Laveste pris")

        val upright = orientation(window)
        RuntimeEnvironment.setQualifiers("+w860dp-h400dp-land")
        window.configurationChange().visible()
        assertFalse(orientation(window) == upright)
        screen.until("spot prices after turning") { screen.isSelected("Spotpris") && screen.shows("Laveste pris") }
        screen.shoot("spot-landscape")

        kundeapp.anotherProcess(window).use { again ->
            val after = Screen(again::get)
            after.until("spot prices after the process ended") { after.isSelected("Spotpris") && after.shows("Laveste pris") }
        }
    }

    @Test
    fun `a code that is half typed is there after turning and in the next process, and goes on to the login`() {
        val window = Robolectric.buildActivity(MainActivity::class.java).setup()
        val screen = Screen(window::get)
        screen.askForCode(CUSTOMER)
        val code = sandbox.latestCode(CUSTOMER)
        screen.type(code.take(HALF))

        window.recreate()
        screen.awaits("Engangskode")
        assertEquals(code.take(HALF), screen.typed())

        kundeapp.anotherProcess(window).use { again ->
            val after = Screen(again::get)
            after.awaits("Engangskode")
            assertEquals(code.take(HALF), after.typed())
            after.type(code)
            after.tap("Logg inn")
            after.awaits("november 2026")
        }
    }

    private fun orientation(window: ActivityController<MainActivity>) =
        window
            .get()
            .resources.configuration.orientation

    private companion object {
        const val CUSTOMER = "privat@example.com"
        const val HALF = 3
        val sandbox by lazy { Sandbox() }

        @JvmStatic
        @AfterClass
        fun close() = sandbox.close()
    }
}
