package no.kundeapp.android

import android.app.KeyguardManager
import kotlinx.coroutines.runBlocking
import no.kundeapp.android.opening.CoreState
import no.kundeapp.android.support.Screen
import no.kundeapp.android.support.ShadowPrompt
import no.kundeapp.android.support.TestKundeapp
import no.kundeapp.android.support.anotherProcess
import no.kundeapp.android.support.signIn
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
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.annotation.Config
import org.robolectric.shadows.ShadowSystemClock
import java.time.Duration

/** Who holds the phone is asked before anything of the customer's is seen. */
@RunWith(RobolectricTestRunner::class)
@Config(shadows = [ShadowPrompt::class])
class LockTest {
    private val kundeapp = RuntimeEnvironment.getApplication() as TestKundeapp

    @Before
    fun aServerAndALockScreen() {
        TestKundeapp.server = sandbox.address
        shadowOf(kundeapp.getSystemService(KeyguardManager::class.java)).setIsDeviceSecure(true)
        ShadowPrompt.asked = 0
    }

    @Test
    fun `the app asks at its start and shows nothing until somebody is known`() {
        locked { window ->
            val screen = Screen(window::get)
            screen.awaits(LOCKED)
            screen.until("the question") { ShadowPrompt.asked == 1 }
            assertFalse(screen.shows(DATA))
            screen.shoot("locked-light")
            ShadowPrompt.answer(false)
            screen.awaits(LOCKED)
            screen.tap("Lås opp")
            screen.until("the question again") { ShadowPrompt.asked == 2 }
            ShadowPrompt.answer(true)
            screen.awaits(DATA)
        }
    }

    @Test
    fun `a short trip to another program asks nothing, a minute away asks again`() {
        locked { window ->
            val screen = Screen(window::get)
            screen.until("the question") { ShadowPrompt.asked == 1 }
            ShadowPrompt.answer(true)
            screen.awaits(DATA)
            leaveFor(window, Duration.ofSeconds(50))
            assertTrue(screen.shows(DATA))
            leaveFor(window, Duration.ofSeconds(60))
            screen.awaits(LOCKED)
            assertFalse(screen.shows(DATA))
            assertEquals(2, ShadowPrompt.asked)
        }
    }

    @Test
    fun `turning the phone asks the same question in the new window`() {
        locked { window ->
            val screen = Screen(window::get)
            screen.until("the question") { ShadowPrompt.asked == 1 }
            window.recreate()
            screen.until("the question in the new window") { ShadowPrompt.asked == 2 }
            ShadowPrompt.answer(true)
            screen.awaits(DATA)
            window.recreate()
            screen.awaits(DATA)
            assertEquals(2, ShadowPrompt.asked)
        }
    }

    @Test
    fun `a phone without a lock screen has nothing to ask with`() {
        shadowOf(kundeapp.getSystemService(KeyguardManager::class.java)).setIsDeviceSecure(false)
        locked { window -> Screen(window::get).awaits(DATA) }
    }

    /** The app of a customer who wants a lock, started anew. */
    private fun locked(act: (ActivityController<MainActivity>) -> Unit) {
        val window = Robolectric.buildActivity(MainActivity::class.java).setup()
        Screen(window::get).signIn(sandbox, "privat@example.com")
        runBlocking { (kundeapp.core.state.value as CoreState.Open).app.settings().setAppLock(true) }
        ShadowPrompt.asked = 0
        kundeapp.anotherProcess(window).use(act)
    }

    private fun leaveFor(
        window: ActivityController<MainActivity>,
        time: Duration,
    ) {
        window.pause().stop()
        ShadowSystemClock.advanceBy(time)
        window
            .restart()
            .start()
            .resume()
            .visible()
    }

    private companion object {
        const val LOCKED = "Appen er låst"
        const val DATA = "november 2026"
        val sandbox by lazy { Sandbox() }

        @JvmStatic
        @AfterClass
        fun close() = sandbox.close()
    }
}
