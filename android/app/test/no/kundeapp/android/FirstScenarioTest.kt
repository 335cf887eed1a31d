package no.kundeapp.android

import android.content.Intent
import kotlinx.coroutines.runBlocking
import no.kundeapp.android.opening.CoreState
import no.kundeapp.android.support.Screen
import no.kundeapp.android.support.TestKundeapp
import no.kundeapp.android.support.signIn
import no.kundeapp.core.Kundeapp
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
import org.robolectric.Shadows.shadowOf

/** The app as it is installed, by its words and buttons alone, over the real core and a sandbox process. */
@RunWith(RobolectricTestRunner::class)
class FirstScenarioTest {
    private val kundeapp = RuntimeEnvironment.getApplication() as TestKundeapp

    @Before
    fun aServer() {
        TestKundeapp.server = sandbox.address
    }

    @Test
    fun `a customer signs in by e-mail, sees what the core says, opens a bill and its copy, and logs out`() {
        Robolectric.buildActivity(MainActivity::class.java).setup().use { window ->
            val screen = Screen(window::get)
            screen.awaits("Ditt strømnett")
            screen.shoot("login-areas-light")
            screen.signIn(sandbox, CUSTOMER)
            // Or the card becomes another one between the look at the core and the look at the screen.
            runBlocking { core().sync() }
            val card = requireNotNull(runBlocking { core().overview().state() }.card)
            screen.awaits(card.spoken)
            screen.shoot("overview-light")

            screen.tapOnceThere("Uke")
            screen.awaits("16.–22. nov.")
            screen.tap("Forrige periode")
            screen.awaits("9.–15. nov.")

            screen.tap("Bytt målepunkt")
            screen.tapOnceThere("Fredrikstad")
            screen.awaits("Neste periode")
            val other = requireNotNull(runBlocking { core().overview().state() }.card)
            assertFalse(other.spoken == card.spoken)
            screen.awaits(other.spoken)

            screen.tap("Faktura")
            screen.tapOnceThere("Oktober 2026")
            screen.tapOnceThere("Se faktura PDF")
            screen.until("a program for the copy") { shadowOf(window.get()).peekNextStartedActivity() != null }
            val copy = shadowOf(window.get()).nextStartedActivity
            assertEquals(Intent.ACTION_VIEW to "application/pdf", copy.action to copy.type)
            val lent = requireNotNull(kundeapp.contentResolver.openInputStream(requireNotNull(copy.data)))
            assertEquals("%PDF-", lent.use { it.readBytes() }.decodeToString(0, 5))

            screen.tap("Kundeservice")
            screen.tapOnceThere("Logg ut")
            screen.awaits("Vil du logge ut?")
            screen.tap("Logg ut")
            screen.awaits("Velg identifiseringsmetode")
            assertFalse(screen.shows("november 2026"))
            assertFalse(runBlocking { core().isSignedIn() })
            screen.until("no copy is left") {
                kundeapp.cacheDir
                    .resolve("papers")
                    .listFiles()
                    .isNullOrEmpty()
            }
        }
    }

    @Test
    fun `every tab can be used with large fingers and by ear, in the dark, and with text at 200 percent`() {
        Robolectric.buildActivity(MainActivity::class.java).setup().use { window ->
            val screen = Screen(window::get)
            screen.signIn(sandbox, CUSTOMER)
            for ((tab, seen) in TABS) {
                screen.tap(tab)
                screen.until("the tab $tab") { screen.isSelected(tab) }
                screen.awaits(seen)
                assertEquals(emptyList<String>(), screen.inaccessible())
            }
        }
        for ((look, set) in LOOKS) {
            set()
            Robolectric.buildActivity(MainActivity::class.java).setup().use { window ->
                val screen = Screen(window::get)
                screen.awaits("november 2026")
                assertEquals(emptyList<String>(), screen.inaccessible())
                screen.shoot("overview-$look")
            }
        }
    }

    private fun core(): Kundeapp = (kundeapp.core.state.value as CoreState.Open).app

    private companion object {
        const val CUSTOMER = "privat@example.com"
        val TABS =
            listOf(
                "Aktuelt" to "Sist oppdatert",
                "Drift" to "strømstans",
                "Spotpris" to "Laveste pris",
                "Kundeservice" to "Kontakt oss",
                "Oversikt" to "november 2026",
            )
        val LOOKS =
            listOf(
                "dark" to { RuntimeEnvironment.setQualifiers("+night") },
                "large" to {
                    RuntimeEnvironment.setQualifiers("+notnight")
                    RuntimeEnvironment.setFontScale(2f)
                },
            )
        val sandbox by lazy { Sandbox() }

        @JvmStatic
        @AfterClass
        fun close() = sandbox.close()
    }
}
