package no.kundeapp.android.support

import no.kundeapp.android.KundeappApplication
import no.kundeapp.android.opening.CoreOpener
import no.kundeapp.core.AppSetup
import org.robolectric.Shadows.shadowOf
import java.time.Duration

/** The Application as it is, against [server]. */
class TestKundeapp : KundeappApplication() {
    private lateinit var opener: CoreOpener

    override val core: CoreOpener
        get() {
            if (!::opener.isInitialized) opener = openCore()
            return opener
        }

    override fun onCreate() {
        KeystoreDouble.install()
        super.onCreate()
    }

    override fun setup(): AppSetup = super.setup().copy(server = server)

    /** The system ends the process and starts it again: what was in memory is gone. */
    fun restartProcess() {
        opener = openCore()
    }

    /** The end of a test. Compose's dispatcher lives on; what it has posted must run, or it waits for it through all later tests. */
    override fun onTerminate() {
        super.onTerminate()
        repeat(ROUNDS) { shadowOf(mainLooper).idleFor(FRAMES) }
    }

    companion object {
        private const val ROUNDS = 10
        private val FRAMES: Duration = Duration.ofMillis(100)

        /** The company's own, which is nowhere, when there is none. */
        var server: String? = null
    }
}
