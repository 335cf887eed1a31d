package no.kundeapp.android

import no.kundeapp.android.opening.CoreState
import no.kundeapp.android.support.Screen
import no.kundeapp.android.support.TestKundeapp
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** Each company's app is its own, from the files of its folder alone. Runs once for each. */
@RunWith(RobolectricTestRunner::class)
class CompanyTest {
    private val kundeapp = RuntimeEnvironment.getApplication() as TestKundeapp

    @Test
    fun `name, colours and areas are the company's`() {
        TestKundeapp.server = null
        Robolectric.buildActivity(MainActivity::class.java).setup().use { window ->
            val screen = Screen(window::get)
            screen.until("an open core") { kundeapp.core.state.value is CoreState.Open }
            val core = (kundeapp.core.state.value as CoreState.Open).app
            assertEquals(System.getProperty("kundeapp.company"), core.companyName().lowercase())
            assertEquals(kundeapp.getString(R.string.app_name), core.companyName())
            assertEquals(kundeapp.applicationInfo.loadLabel(kundeapp.packageManager), core.companyName())
            screen.shoot("${System.getProperty("kundeapp.company")}-start")
        }
    }
}
