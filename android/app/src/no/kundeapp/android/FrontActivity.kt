package no.kundeapp.android

import android.app.Activity
import android.app.Application.ActivityLifecycleCallbacks
import android.os.Bundle
import java.lang.ref.WeakReference

/** The Activity that the customer looks at, for what must be put above it. */
internal class FrontActivity : ActivityLifecycleCallbacks {
    private var latest = WeakReference<Activity>(null)

    fun get(): Activity? = latest.get()

    override fun onActivityStarted(activity: Activity) {
        if (activity is MainActivity) latest = WeakReference(activity)
    }

    override fun onActivityStopped(activity: Activity) {
        if (latest.get() === activity) latest.clear()
    }

    override fun onActivityCreated(
        activity: Activity,
        savedInstanceState: Bundle?,
    ) = Unit

    override fun onActivityResumed(activity: Activity) = Unit

    override fun onActivityPaused(activity: Activity) = Unit

    override fun onActivitySaveInstanceState(
        activity: Activity,
        outState: Bundle,
    ) = Unit

    override fun onActivityDestroyed(activity: Activity) = Unit
}
