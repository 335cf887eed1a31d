package no.kundeapp.android

import android.app.Application
import android.system.Os
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import no.kundeapp.android.browser.CustomTabs
import no.kundeapp.android.browser.Links
import no.kundeapp.android.browser.Returns
import no.kundeapp.android.device.Lasting
import no.kundeapp.android.device.Papers
import no.kundeapp.android.opening.AndroidLog
import no.kundeapp.android.opening.CoreOpener
import no.kundeapp.android.secrets.KeystoreKey
import no.kundeapp.android.secrets.KeystoreSecureStore
import no.kundeapp.core.AppSetup
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.Subscription
import no.kundeapp.core.languageForTag
import no.kundeapp.core.setLogSink
import no.kundeapp.core.wordsIn
import java.io.FileNotFoundException
import java.util.concurrent.CopyOnWriteArrayList

/** What lives as long as the process: the core, and the ways to the browser and back. */
open class KundeappApplication : Application() {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)
    private val front = FrontActivity()

    /** A subscription ends when it is let go. */
    private val watching = CopyOnWriteArrayList<Subscription>()

    /** The core, opened once: Activities come and go. */
    open val core: CoreOpener by lazy(::openCore)
    val browser: CustomTabs by lazy { CustomTabs(front::get) }
    val links: Links by lazy { Links(this) }
    val returns = Returns()
    internal val papers by lazy { Papers(this) }
    internal open val lasting by lazy(::newLasting)

    override fun onCreate() {
        super.onCreate()
        // SQLite's own places for temporary files do not exist on a phone.
        Os.setenv("TMPDIR", cacheDir.path, true)
        registerActivityLifecycleCallbacks(front)
    }

    internal fun newLasting() = Lasting(this, front::get)

    protected fun openCore() =
        CoreOpener(scope, { wordsIn(language()) }) {
            papers.clear()
            setLogSink(AndroidLog)
            openKundeapp().also { app ->
                val session = app.session().subscribe(papers)
                papers.onState(session.first)
                watching += session.subscription
            }
        }

    protected open suspend fun openKundeapp(): Kundeapp = Kundeapp.open(setup(), secrets())

    /** With what the core is opened. Everything that it keeps lies where no backup looks. */
    protected open fun setup(): AppSetup =
        AppSetup(
            home = noBackupFilesDir.resolve("home").path,
            language = language(),
            company = company(),
            server = getString(R.string.server).ifEmpty { null },
        )

    private fun language() = languageForTag(resources.configuration.locales[0].toLanguageTag())

    private fun secrets() = KeystoreSecureStore(noBackupFilesDir.resolve("secrets"), KeystoreKey("kundeapp-secrets"))

    /** The company that this app was built for; the core's own when the flavour brings none. */
    private fun company(): String? =
        try {
            assets.open("company.json").use { it.readBytes().decodeToString() }
        } catch (_: FileNotFoundException) {
            null
        }
}
