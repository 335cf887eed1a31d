package no.kundeapp.android.secrets

import android.os.Build
import no.kundeapp.core.SecureStore
import no.kundeapp.core.SecureStoreFailure
import java.io.File
import java.io.FileNotFoundException
import java.io.IOException
import java.nio.file.Files
import java.nio.file.StandardCopyOption.ATOMIC_MOVE
import java.security.GeneralSecurityException
import java.security.ProviderException
import java.security.UnrecoverableKeyException
import javax.crypto.AEADBadTagException
import javax.crypto.SecretKey
import android.security.KeyStoreException as AndroidKeyStoreException
import android.security.keystore.KeyPermanentlyInvalidatedException as KeyInvalidated

/**
 * Secrets as files of [folder], each sealed with a key of the Keystore. When that key is gone (lock screen removed, phone restored, files
 * copied) reading says [SecureStoreFailure.KeyLost], and the next secret that is written gets a new key.
 */
class KeystoreSecureStore(
    private val folder: File,
    private val key: KeystoreKey,
) : SecureStore {
    // A key must not be made twice, nor a file be written by two.
    private val lock = Any()

    override fun read(key: String): String? =
        guarded {
            val sealed =
                try {
                    fileOf(key).readBytes()
                } catch (_: FileNotFoundException) {
                    return null
                }
            val opener = this.key.existing() ?: throw SecureStoreFailure.KeyLost()
            SealedBytes.open(opener, key, sealed).decodeToString()
        }

    override fun write(
        key: String,
        secret: String,
    ) = guarded {
        val file = fileOf(key)
        if (!folder.isDirectory && !folder.mkdirs()) throw IOException("no folder for secrets")
        synchronized(lock) {
            val unfinished = File(folder, "$key$UNFINISHED")
            unfinished.outputStream().use { out ->
                out.write(SealedBytes.seal(sealingKey(), key, secret.toByteArray()))
                out.fd.sync()
            }
            Files.move(unfinished.toPath(), file.toPath(), ATOMIC_MOVE)
            Unit
        }
    }

    override fun remove(key: String) =
        guarded {
            synchronized(lock) { Files.deleteIfExists(fileOf(key).toPath()) }
            Unit
        }

    private fun sealingKey(): SecretKey =
        try {
            key.existing() ?: key.renewed()
        } catch (error: UnrecoverableKeyException) {
            if (error.passes()) throw error
            key.renewed()
        }

    private fun fileOf(key: String): File {
        if (!NAME.matches(key)) throw SecureStoreFailure.Unavailable("not the name of a secret")
        return File(folder, key)
    }

    /** Says by the core's two words what the Keystore says by many. A secret is in none of its messages, nor in ours. */
    private inline fun <T> guarded(work: () -> T): T =
        try {
            work()
        } catch (_: AEADBadTagException) {
            throw SecureStoreFailure.KeyLost()
        } catch (_: KeyInvalidated) {
            throw SecureStoreFailure.KeyLost()
        } catch (error: UnrecoverableKeyException) {
            throw if (error.passes()) unavailable(error) else SecureStoreFailure.KeyLost()
        } catch (error: GeneralSecurityException) {
            throw unavailable(error)
        } catch (error: ProviderException) {
            throw unavailable(error)
        } catch (error: IOException) {
            throw unavailable(error)
        }

    private fun unavailable(error: Exception) = SecureStoreFailure.Unavailable(error.javaClass.name)

    private companion object {
        /** As the core promises; so none leads out of the folder or to an [UNFINISHED] one. */
        val NAME = Regex("[a-z0-9_-]{1,64}")
        const val UNFINISHED = ".new"
    }
}

/** Whether the Keystore only cannot answer now. Before Android 13 it did not say. */
private fun UnrecoverableKeyException.passes(): Boolean =
    Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU && (cause as? AndroidKeyStoreException)?.isTransientFailure == true
