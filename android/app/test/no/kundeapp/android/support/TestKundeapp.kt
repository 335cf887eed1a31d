package no.kundeapp.android.support

import androidx.core.content.FileProvider
import kotlinx.coroutines.awaitCancellation
import no.kundeapp.android.KundeappApplication
import no.kundeapp.android.device.Lasting
import no.kundeapp.android.opening.CoreOpener
import no.kundeapp.core.AppSetup
import no.kundeapp.core.Kundeapp
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

    private lateinit var things: Lasting

    override val lasting: Lasting
        get() {
            if (!::things.isInitialized) things = newLasting()
            return things
        }

    override fun onCreate() {
        KeystoreDouble.install()
        forgetFolders()
        super.onCreate()
    }

    override fun setup(): AppSetup = super.setup().copy(server = server)

    override suspend fun openKundeapp(): Kundeapp = if (neverOpens) awaitCancellation() else super.openKundeapp()

    /** The system ends the process and starts it again: what was in memory is gone. */
    fun restartProcess() {
        opener = openCore()
        things = newLasting()
    }

    /** The end of a test. Compose's dispatcher lives on; what it has posted must run, or it waits for it through all later tests. */
    override fun onTerminate() {
        super.onTerminate()
        neverOpens = false
        server = null
        repeat(ROUNDS) { shadowOf(mainLooper).idleFor(FRAMES) }
    }

    /** FileProvider keeps the folders of the first process that it meets; each test is a new one, with folders of its own. */
    private fun forgetFolders() {
        val known = FileProvider::class.java.getDeclaredField("sCache").apply { isAccessible = true }
        (known.get(null) as MutableMap<*, *>).clear()
    }

    companion object {
        private const val ROUNDS = 10
        private val FRAMES: Duration = Duration.ofMillis(100)

        /** The company's own, which is nowhere, when there is none. */
        var server: String? = null

        /** Whether the core is on its way for ever: nobody takes what the browser brings. */
        var neverOpens = false
    }
}
