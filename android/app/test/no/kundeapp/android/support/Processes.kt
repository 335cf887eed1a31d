package no.kundeapp.android.support

import android.os.Bundle
import no.kundeapp.android.MainActivity
import org.robolectric.Robolectric
import org.robolectric.android.controller.ActivityController

/** The same window, as the system makes it anew in a new process. What another program answered comes before it is seen: [answering]. */
fun TestKundeapp.anotherProcess(
    window: ActivityController<MainActivity>,
    answering: (MainActivity) -> Unit = {},
): ActivityController<MainActivity> {
    val kept = Bundle()
    window
        .saveInstanceState(kept)
        .pause()
        .stop()
        .destroy()
    restartProcess()
    val again = Robolectric.buildActivity(MainActivity::class.java).create(kept).start()
    again.restoreInstanceState(kept).postCreate(kept)
    answering(again.get())
    return again.resume().visible().topActivityResumed(true)
}
