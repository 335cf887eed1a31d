package no.kundeapp.android

import no.kundeapp.android.opening.AndroidLog
import no.kundeapp.core.LogLevel
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.shadows.ShadowLog

/** Where the core's log is read on a phone. */
@RunWith(RobolectricTestRunner::class)
class LogTest {
    @Test
    fun `a line of the core's is one of Android's, as grave as it was and with where it comes from`() {
        for ((level, priority) in listOf(LogLevel.ERROR to 6, LogLevel.WARN to 5, LogLevel.INFO to 4)) {
            AndroidLog.write(level, "core::sync", "no network")
            val line = ShadowLog.getLogsForTag(AndroidLog.TAG).last()
            assertEquals(priority to "core::sync: no network", line.type to line.msg)
        }
    }
}
