package no.kundeapp.android

import no.kundeapp.android.support.Screen
import no.kundeapp.android.support.TestKundeapp
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** A core that cannot be opened, since something of the phone's stands in its way. */
@RunWith(RobolectricTestRunner::class)
class NotOpenedTest {
    private val kundeapp = RuntimeEnvironment.getApplication() as TestKundeapp

    @Test
    fun `it is said with its cause, and tried again at a tap, until the way is free`() {
        val inTheWay = kundeapp.noBackupFilesDir.resolve("home").apply { writeText("a file where the folder should be") }
        Robolectric.buildActivity(MainActivity::class.java).setup().use { window ->
            val screen = Screen(window::get)
            screen.awaits("Appen kunne ikke åpnes")
            assertEquals(emptyList<String>(), screen.inaccessible())
            screen.shoot("not-opened-light")
            screen.tap("Prøv igjen")
            screen.awaits("Appen kunne ikke åpnes")
            assertTrue(inTheWay.delete())
            screen.tapOnceThere("Prøv igjen")
            screen.awaits("Ditt strømnett")
        }
    }
}
