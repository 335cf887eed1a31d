package no.kundeapp.android.secrets

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.security.KeyStore
import javax.crypto.KeyGenerator
import javax.crypto.SecretKey

/**
 * An AES key that never leaves the Android Keystore. It asks for no unlocked screen, since data are also fetched in the background, and
 * it is not restored on another phone: then it is simply not there.
 */
class KeystoreKey(
    private val alias: String,
) {
    /** The key; none when it was never made, or is gone. */
    fun existing(): SecretKey? = keystore().getKey(alias, null) as? SecretKey

    /** A new key, in the place of what was there. */
    fun renewed(): SecretKey {
        keystore().deleteEntry(alias)
        val purposes = KeyProperties.PURPOSE_ENCRYPT or KeyProperties.PURPOSE_DECRYPT
        val spec =
            KeyGenParameterSpec
                .Builder(alias, purposes)
                .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
                .setKeySize(BITS)
                .build()
        return KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, KEYSTORE).apply { init(spec) }.generateKey()
    }

    private fun keystore() = KeyStore.getInstance(KEYSTORE).apply { load(null) }

    private companion object {
        const val KEYSTORE = "AndroidKeyStore"
        const val BITS = 256
    }
}
