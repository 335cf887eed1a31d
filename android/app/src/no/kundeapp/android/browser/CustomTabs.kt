package no.kundeapp.android.browser

import android.app.Activity
import android.content.ActivityNotFoundException
import android.os.Handler
import android.os.Looper
import androidx.browser.customtabs.CustomTabColorSchemeParams
import androidx.browser.customtabs.CustomTabsClient
import androidx.browser.customtabs.CustomTabsIntent
import androidx.core.net.toUri
import no.kundeapp.android.R
import no.kundeapp.core.Browser
import no.kundeapp.core.BrowserFailure
import java.util.concurrent.ExecutionException
import java.util.concurrent.FutureTask
import java.util.concurrent.TimeUnit
import java.util.concurrent.TimeoutException

/**
 * The customer's own browser above the app, with its cookies and passwords: Custom Tabs, or the whole browser where there are none. Never
 * a web view. [front] is the Activity that it is put above.
 */
class CustomTabs(
    private val front: () -> Activity?,
) : Browser {
    private val main = Handler(Looper.getMainLooper())

    override fun open(address: String) {
        val opening = FutureTask { show(front() ?: throw BrowserFailure.Unavailable("the app is not on the screen"), address) }
        main.post(opening)
        try {
            opening.get(PATIENCE_SECONDS, TimeUnit.SECONDS)
        } catch (failed: ExecutionException) {
            throw when (val cause = failed.cause) {
                is BrowserFailure -> cause

                // Their messages hold the address.
                is ActivityNotFoundException, is SecurityException -> BrowserFailure.Unavailable(cause.javaClass.name)

                else -> failed
            }
        } catch (_: TimeoutException) {
            opening.cancel(false)
            throw BrowserFailure.Unavailable("the app is busy")
        }
    }

    private fun show(
        above: Activity,
        address: String,
    ) {
        val colours = CustomTabColorSchemeParams.Builder().setToolbarColor(above.getColor(R.color.accent)).build()
        val tab =
            CustomTabsIntent
                .Builder()
                .setDefaultColorSchemeParams(colours)
                .setShareState(CustomTabsIntent.SHARE_STATE_OFF)
                .setShowTitle(true)
                .build()
        // Named, so that no other app that claims the login server's address opens in its place.
        tab.intent.setPackage(CustomTabsClient.getPackageName(above, emptyList()))
        tab.launchUrl(above, address.toUri())
    }

    private companion object {
        const val PATIENCE_SECONDS = 10L
    }
}
