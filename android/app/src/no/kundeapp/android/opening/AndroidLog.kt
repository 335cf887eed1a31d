package no.kundeapp.android.opening

import android.util.Log
import no.kundeapp.core.LogLevel
import no.kundeapp.core.LogSink

/** The core's log as lines of Android's. There is nothing of a customer's in it. */
internal object AndroidLog : LogSink {
    override fun write(
        level: LogLevel,
        target: String,
        message: String,
    ) {
        Log.println(level.priority(), TAG, "$target: $message")
    }

    private fun LogLevel.priority() =
        when (this) {
            LogLevel.ERROR -> Log.ERROR
            LogLevel.WARN -> Log.WARN
            LogLevel.INFO -> Log.INFO
        }

    /** What `adb logcat -s kundeapp` shows. */
    const val TAG = "kundeapp"
}
