package no.kundeapp.android

import android.app.Activity
import android.content.Intent
import android.net.Uri
import no.kundeapp.android.support.Pictures
import no.kundeapp.android.support.Screen
import no.kundeapp.android.support.TestKundeapp
import no.kundeapp.android.support.anotherProcess
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.android.controller.ActivityController
import org.robolectric.shadows.ShadowActivity
import java.net.ServerSocket

/** A picture goes along with a report, from Android's own dialogue. Nobody needs to be signed in, nor a server to be there. */
@RunWith(RobolectricTestRunner::class)
class AttachingTest {
    @get:Rule
    val temporary = TemporaryFolder()
    private val kundeapp = RuntimeEnvironment.getApplication() as TestKundeapp

    @Before
    fun somePicturesAndNoNetwork() {
        TestKundeapp.server = ServerSocket(0).use { "http://127.0.0.1:${it.localPort}" }
        Robolectric.setupContentProvider(Pictures::class.java, Pictures.AUTHORITY)
        Pictures.files.clear()
        keep("skap.png", PNG + "et skap".toByteArray())
        keep("large.png", PNG + ByteArray(LARGE))
        keep("notat.txt", "ikke et bilde".toByteArray())
    }

    @Test
    fun `a picture is attached with its name, and what cannot be taken is said`() {
        val window = Robolectric.buildActivity(MainActivity::class.java).setup()
        val screen = Screen(window::get)
        beginReport(screen)
        choose(window, screen, Pictures.addressOf("skap.png"))
        screen.awaits("skap.png")
        choose(window, screen, Pictures.addressOf("large.png"))
        screen.awaits("Filen er for stor")
        for (address in listOf(Pictures.addressOf("notat.txt"), Pictures.addressOf("gone.png"))) {
            choose(window, screen, address)
            screen.awaits("Filtypen kan ikke brukes her")
        }
        window.close()
    }

    @Test
    fun `giving up and a file of the app's own attach nothing`() {
        val window = Robolectric.buildActivity(MainActivity::class.java).setup()
        val screen = Screen(window::get)
        beginReport(screen)
        val own = kundeapp.papers.keep("En annens faktura", "%PDF-".toByteArray())
        for (address in listOf(null, own, Uri.parse("file:///data/data/secrets"))) {
            choose(window, screen, address)
            assertTrue(screen.canTap(ADD))
            assertFalse(screen.shows("Fjern"))
        }
        window.close()
    }

    @Test
    fun `a phone that is turned while the dialogue is open loses neither the file nor what was typed`() {
        val window = Robolectric.buildActivity(MainActivity::class.java).setup()
        val screen = Screen(window::get)
        beginReport(screen)
        screen.tap("En adresse")
        screen.awaits("Adresse eller stedsnavn")
        screen.type("Storgata 1", "Adresse eller stedsnavn")
        screen.type("Døra henger løs", "Hva har du sett?")
        screen.tap(ADD)
        val asked = shadowOf(window.get()).nextStartedActivityForResult
        window.recreate()
        screen.awaits(ADD)
        answer(window.get(), asked)
        screen.awaits("skap.png")
        assertEquals("Storgata 1", screen.typed("Adresse eller stedsnavn"))
        assertEquals("Døra henger løs", screen.typed("Hva har du sett?"))
        assertTrue(screen.isSelected("En adresse"))
        window.close()
    }

    @Test
    fun `nor does a process that is ended while it is open`() {
        val window = Robolectric.buildActivity(MainActivity::class.java).setup()
        val screen = Screen(window::get)
        beginReport(screen)
        screen.type("Døra henger løs", "Hva har du sett?")
        screen.tap(ADD)
        val asked = shadowOf(window.get()).nextStartedActivityForResult
        kundeapp.anotherProcess(window) { answer(it, asked) }.use { again ->
            val after = Screen(again::get)
            after.awaits("skap.png")
            assertEquals("Døra henger løs", after.typed("Hva har du sett?"))
        }
    }

    private fun answer(
        activity: MainActivity,
        asked: ShadowActivity.IntentForResult,
    ) {
        val registry = activity.activityResultRegistry
        assertTrue(registry.dispatchResult(asked.requestCode, Activity.RESULT_OK, Intent().setData(Pictures.addressOf("skap.png"))))
    }

    private fun beginReport(screen: Screen) {
        screen.tapOnceThere("Askøy")
        screen.tapOnceThere("Drift")
        screen.tapOnceThere("Meld farlig forhold")
        screen.awaits(ADD)
    }

    private fun choose(
        window: ActivityController<MainActivity>,
        screen: Screen,
        address: Uri?,
    ) {
        screen.tapOnceThere(ADD)
        val asked = shadowOf(window.get()).nextStartedActivityForResult
        assertEquals(Intent.ACTION_OPEN_DOCUMENT, asked.intent.action)
        val types = asked.intent.getStringArrayExtra(Intent.EXTRA_MIME_TYPES)
        assertEquals(setOf("image/jpeg", "image/png"), types.orEmpty().toSet())
        val answer = address?.let { Intent().setData(it) }
        shadowOf(window.get()).receiveResult(asked.intent, if (address == null) Activity.RESULT_CANCELED else Activity.RESULT_OK, answer)
    }

    private fun keep(
        name: String,
        bytes: ByteArray,
    ) {
        Pictures.files[name] = temporary.newFile(name).apply { writeBytes(bytes) }
    }

    private companion object {
        const val ADD = "Legg til bilde"
        const val LARGE = 9 * 1024 * 1024
        val PNG = byteArrayOf(0x89.toByte(), 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A)
    }
}
