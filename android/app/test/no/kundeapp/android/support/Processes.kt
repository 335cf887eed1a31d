package no.kundeapp.android.support

import android.os.Bundle
import no.kundeapp.android.MainActivity
import org.robolectric.Robolectric
import org.robolectric.android.controller.ActivityController

/** The same window, as the system makes it anew in a new process. */
fun TestKundeapp.anotherProcess(window: ActivityController<MainActivity>): ActivityController<MainActivity> {
    val kept = Bundle()
    window
        .saveInstanceState(kept)
        .pause()
        .stop()
        .destroy()
    restartProcess()
    return Robolectric.buildActivity(MainActivity::class.java).setup(kept)
}
