package no.kundeapp.android

import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.content.IntentFilter
import androidx.core.net.toUri
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeoutOrNull
import no.kundeapp.android.browser.Links
import no.kundeapp.android.browser.ReturnActivity
import no.kundeapp.android.support.TestKundeapp
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

/** How a login in the browser finds its way back. */
@RunWith(RobolectricTestRunner::class)
class ReturnTest {
    private val context: Context get() = RuntimeEnvironment.getApplication()
    private val kundeapp get() = RuntimeEnvironment.getApplication() as TestKundeapp
    private val claimed get() = "https://${context.getString(R.string.link_host)}/login/callback"
    private val own get() = "${context.getString(R.string.link_scheme)}:/login/callback"

    /** The screens would take what arrives. */
    @Before
    fun aCoreThatIsNotOpenYet() {
        TestKundeapp.neverOpens = true
    }

    @Test
    fun `the manifest catches both addresses and no others of the host`() {
        for (address in listOf("$claimed?code=1&state=2", "$own?code=1&state=2")) {
            assertEquals(ComponentName(context, ReturnActivity::class.java), opens(address))
        }
        val host = context.getString(R.string.link_host)
        for (address in listOf(
            "https://$host/",
            "https://$host/login/callback/more",
            "http://$host/login/callback",
            "https://example.com/login/callback",
        )) {
            assertNull(address, opens(address))
        }
    }

    @Test
    fun `the claimed address is used where it is ours alone, the scheme where a browser would take it`() {
        assertEquals(claimed, Links(context).redirect())
        val browser = ComponentName("example.browser", "example.browser.Main")
        shadowOf(context.packageManager).run {
            addActivityIfNotPresent(browser)
            addIntentFilterForActivity(
                browser,
                IntentFilter(Intent.ACTION_VIEW).apply {
                    addCategory(Intent.CATEGORY_DEFAULT)
                    addCategory(Intent.CATEGORY_BROWSABLE)
                    addDataScheme("https")
                    priority = 1
                },
            )
        }
        assertEquals(own, Links(context).redirect())
    }

    @Test
    fun `the address goes on to the window that waits, and nothing that came with it`() {
        for (address in listOf("$claimed?code=1&state=2", "$own?code=1&state=2#x")) {
            val started = startedBy(Intent(Intent.ACTION_VIEW, address.toUri()).putExtra("more", "than asked for"))
            assertEquals(ComponentName(context, MainActivity::class.java), started?.component)
            assertEquals(address, started?.dataString)
            assertNull(started?.extras)
            assertTrue((started?.flags ?: 0) and Intent.FLAG_ACTIVITY_CLEAR_TOP != 0)
        }
    }

    @Test
    fun `other addresses end there`() {
        for (address in listOf("$own/more", "https://example.com/login/callback", "${own.substringBefore(':')}:", "mailto:a@example.com")) {
            assertNull(address, startedBy(Intent(Intent.ACTION_VIEW, address.toUri())))
        }
        assertNull(startedBy(Intent()))
    }

    @Test
    fun `each address arrives once, also when the window is turned meanwhile`() {
        val first = Intent(Intent.ACTION_VIEW, "$own?code=1".toUri())
        Robolectric.buildActivity(MainActivity::class.java, first).setup().use { window ->
            assertEquals("$own?code=1", arrived())
            window.recreate()
            assertNull(arrived())
            window.newIntent(Intent(Intent.ACTION_VIEW, "$claimed?code=2".toUri()))
            assertEquals("$claimed?code=2", arrived())
            window.recreate()
            assertNull(arrived())
        }
    }

    @Test
    fun `an intent of the list of recent apps is an old one`() {
        val old = Intent(Intent.ACTION_VIEW, "$own?code=1".toUri()).addFlags(Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY)
        Robolectric.buildActivity(MainActivity::class.java, old).setup().use { assertNull(arrived()) }
        assertFalse(Links(context).isReturn("$own?code=1".replace("callback", "other").toUri()))
    }

    private fun opens(address: String): ComponentName? {
        val view = Intent(Intent.ACTION_VIEW, address.toUri()).addCategory(Intent.CATEGORY_BROWSABLE)
        val found = context.packageManager.resolveActivity(view, android.content.pm.PackageManager.MATCH_DEFAULT_ONLY)
        return found?.activityInfo?.run { ComponentName(packageName, name) }
    }

    private fun startedBy(intent: Intent): Intent? {
        Robolectric.buildActivity(ReturnActivity::class.java, intent).create().use { assertTrue(it.get().isFinishing) }
        return shadowOf(RuntimeEnvironment.getApplication()).nextStartedActivity
    }

    private fun arrived(): String? = runBlocking { withTimeoutOrNull(A_MOMENT) { kundeapp.returns.addresses.first() } }

    private companion object {
        const val A_MOMENT = 50L
    }
}
