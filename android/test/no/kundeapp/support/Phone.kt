package no.kundeapp.support

import no.kundeapp.core.AppSetup
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.Language
import no.kundeapp.core.LoginMethod
import no.kundeapp.core.SecureStore
import java.nio.file.Files
import java.util.concurrent.ConcurrentHashMap

/** A phone beside a sandbox: a folder, and secrets in memory. */
class Phone(
    private val sandbox: Sandbox,
) : AutoCloseable {
    private val home = Files.createTempDirectory("kundeapp")
    val secrets = MemorySecureStore()

    /** The app as it starts: what the phone keeps is there from the last time. */
    suspend fun app(language: Language = Language.NB): Kundeapp =
        Kundeapp.open(
            AppSetup(home = home.toString(), language = language, server = sandbox.address),
            secrets,
        )

    /** The app with a customer signed in by e-mail and everything fetched. */
    suspend fun appOf(address: String): Kundeapp =
        app().also { app ->
            signIn(app, address)
            app.sync()
        }

    /** Signs a customer in by e-mail. */
    suspend fun signIn(
        app: Kundeapp,
        address: String,
    ) = app.login(null).use { login ->
        login.choose(LoginMethod.EMAIL, HttpBrowser(sandbox))
        login.sendCode(address)
        login.enterCode(sandbox.latestCode(address))
    }

    override fun close() {
        home.toFile().deleteRecursively()
    }
}

/** Secrets that are gone with the test. Notes on which threads it was asked. */
class MemorySecureStore : SecureStore {
    private val kept = ConcurrentHashMap<String, String>()
    val threads: MutableSet<Long> = ConcurrentHashMap.newKeySet()

    override fun read(key: String): String? {
        threads += Thread.currentThread().id
        return kept[key]
    }

    override fun write(
        key: String,
        secret: String,
    ) {
        threads += Thread.currentThread().id
        kept[key] = secret
    }

    override fun remove(key: String) {
        threads += Thread.currentThread().id
        kept.remove(key)
    }
}
