package no.kundeapp.android

import android.app.Activity
import android.content.ActivityNotFoundException
import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import android.os.Looper
import androidx.browser.customtabs.CustomTabsIntent
import androidx.browser.customtabs.CustomTabsService
import no.kundeapp.android.browser.CustomTabs
import no.kundeapp.core.BrowserFailure
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import java.util.concurrent.CompletableFuture
import java.util.concurrent.ExecutionException

/** The way into the browser. The core calls from a thread of its own, while the main thread works on. */
@RunWith(RobolectricTestRunner::class)
class CustomTabsTest {
    private val packages get() = shadowOf(RuntimeEnvironment.getApplication().packageManager)

    @Test
    fun `the login opens above the app, in the customer's browser and in no other app`() {
        packages.installBrowser("example.browser")
        val activity = Robolectric.buildActivity(Activity::class.java).setup().get()
        openFrom(activity)
        val started = shadowOf(activity).nextStartedActivity
        assertEquals(ADDRESS, started.dataString)
        assertEquals("example.browser", started.`package`)
        assertTrue(started.hasExtra(CustomTabsIntent.EXTRA_SESSION))
        assertEquals(CustomTabsIntent.SHARE_STATE_OFF, started.getIntExtra(CustomTabsIntent.EXTRA_SHARE_STATE, -1))
        assertFalse(started.flags and Intent.FLAG_ACTIVITY_NEW_TASK != 0)
    }

    @Test
    fun `without Custom Tabs it is the whole browser`() {
        val activity = Robolectric.buildActivity(Activity::class.java).setup().get()
        openFrom(activity)
        assertNull(shadowOf(activity).nextStartedActivity.`package`)
    }

    @Test
    fun `no browser, and no app on the screen, are said without the address`() {
        for (front in listOf(Robolectric.buildActivity(Bare::class.java).setup().get(), null)) {
            val failed = assertThrows(ExecutionException::class.java) { openFrom(front) }
            val cause = failed.cause as BrowserFailure.Unavailable
            assertFalse(ADDRESS in cause.reason)
        }
    }

    private fun openFrom(front: Activity?) {
        val calling = CompletableFuture.runAsync { CustomTabs { front }.open(ADDRESS) }
        while (!calling.isDone) shadowOf(Looper.getMainLooper()).idle()
        calling.get()
    }

    private fun org.robolectric.shadows.ShadowPackageManager.installBrowser(name: String) {
        val window = ComponentName(name, "$name.Main")
        addActivityIfNotPresent(window)
        addIntentFilterForActivity(
            window,
            IntentFilter(Intent.ACTION_VIEW).apply {
                addCategory(Intent.CATEGORY_DEFAULT)
                addCategory(Intent.CATEGORY_BROWSABLE)
                addDataScheme("http")
                addDataScheme("https")
            },
        )
        val tabs = ComponentName(name, "$name.Tabs")
        addServiceIfNotPresent(tabs)
        addIntentFilterForService(tabs, IntentFilter(CustomTabsService.ACTION_CUSTOM_TABS_CONNECTION))
    }

    /** An Activity of a phone without any browser. */
    class Bare : Activity() {
        override fun startActivity(
            intent: Intent?,
            options: android.os.Bundle?,
        ): Unit = throw ActivityNotFoundException("no activity for $ADDRESS")
    }

    private companion object {
        const val ADDRESS = "https://login.example/oauth/authorize?state=hemmelig"
    }
}
