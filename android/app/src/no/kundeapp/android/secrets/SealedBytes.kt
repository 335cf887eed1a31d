package no.kundeapp.android.secrets

import java.security.GeneralSecurityException
import javax.crypto.AEADBadTagException
import javax.crypto.Cipher
import javax.crypto.SecretKey
import javax.crypto.spec.GCMParameterSpec

/**
 * AES-GCM: a version, the nonce that the Keystore drew, the ciphertext with its tag. Each is sealed for a [place]: put somewhere else, it
 * does not open.
 */
internal object SealedBytes {
    fun seal(
        key: SecretKey,
        place: String,
        plain: ByteArray,
    ): ByteArray {
        val cipher = Cipher.getInstance(CIPHER)
        cipher.init(Cipher.ENCRYPT_MODE, key)
        cipher.updateAAD(place.toByteArray())
        return byteArrayOf(VERSION) + cipher.iv + cipher.doFinal(plain)
    }

    /** Throws [AEADBadTagException] when this is not what [seal] made with this key for this place. */
    @Throws(GeneralSecurityException::class)
    fun open(
        key: SecretKey,
        place: String,
        sealed: ByteArray,
    ): ByteArray {
        if (sealed.size < HEAD + TAG_BITS / Byte.SIZE_BITS || sealed.first() != VERSION) throw AEADBadTagException("not sealed here")
        val cipher = Cipher.getInstance(CIPHER)
        cipher.init(Cipher.DECRYPT_MODE, key, GCMParameterSpec(TAG_BITS, sealed, 1, NONCE))
        cipher.updateAAD(place.toByteArray())
        return cipher.doFinal(sealed, HEAD, sealed.size - HEAD)
    }

    private const val CIPHER = "AES/GCM/NoPadding"
    private const val VERSION: Byte = 1
    private const val NONCE = 12
    private const val HEAD = 1 + NONCE
    private const val TAG_BITS = 128
}
