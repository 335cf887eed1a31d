package no.kundeapp.android

import android.content.Intent
import androidx.core.net.toUri
import no.kundeapp.android.browser.ReturnActivity
import no.kundeapp.android.support.Screen
import no.kundeapp.android.support.TestKundeapp
import no.kundeapp.android.support.anotherProcess
import no.kundeapp.support.HttpBrowser
import no.kundeapp.support.Sandbox
import org.junit.AfterClass
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController

/** BankID in the customer's browser, at the sandbox's pages, and what becomes of the app meanwhile. */
@RunWith(RobolectricTestRunner::class)
class BankIdTest {
    private val kundeapp = RuntimeEnvironment.getApplication() as TestKundeapp

    @Before
    fun aServer() {
        TestKundeapp.server = sandbox.address
    }

    @Test
    fun `the browser comes back to the window of a process that was ended meanwhile`() {
        val window = Robolectric.buildActivity(MainActivity::class.java).setup()
        val back = returnOf(window)
        kundeapp.anotherProcess(window).use { again ->
            again.newIntent(handedOn(back))
            Screen(again::get).awaits("november 2026")
        }
    }

    @Test
    fun `the browser comes back to an app that the customer had swept away`() {
        val window = Robolectric.buildActivity(MainActivity::class.java).setup()
        val back = returnOf(window)
        window.pause().stop().destroy()
        kundeapp.restartProcess()
        Robolectric.buildActivity(MainActivity::class.java, handedOn(back)).setup().use { again ->
            Screen(again::get).awaits("november 2026")
        }
    }

    @Test
    fun `the browser comes back to a window that was turned meanwhile`() {
        val window = Robolectric.buildActivity(MainActivity::class.java).setup()
        val back = returnOf(window)
        window.recreate()
        val screen = Screen(window::get)
        screen.awaits("Fullfør innloggingen i nettleseren")
        window.newIntent(handedOn(back))
        screen.awaits("november 2026")
        window.close()
    }

    /** Identifies with BankID in the browser that [window] opens; where that comes back to. */
    private fun returnOf(window: ActivityController<MainActivity>): String {
        val screen = Screen(window::get)
        screen.tapOnceThere("Askøy")
        screen.tapOnceThere("BankID, Logg inn med ID-porten")
        screen.until("the browser") { shadowOf(window.get()).peekNextStartedActivity() != null }
        val browser = HttpBrowser(sandbox)
        browser.open(requireNotNull(shadowOf(window.get()).nextStartedActivity.dataString))
        screen.awaits("Fullfør innloggingen i nettleseren")
        return browser.bankId(sandbox.person(CUSTOMERS_MOBILE))
    }

    /** What the Activity that catches the address starts. */
    private fun handedOn(address: String): Intent {
        val caught = Intent(Intent.ACTION_VIEW, address.toUri())
        Robolectric.buildActivity(ReturnActivity::class.java, caught).create().close()
        return shadowOf(kundeapp).nextStartedActivity
    }

    private companion object {
        const val CUSTOMERS_MOBILE = "90000001"
        val sandbox by lazy { Sandbox() }

        @JvmStatic
        @AfterClass
        fun close() = sandbox.close()
    }
}
