package no.kundeapp.android.support

import android.security.keystore.KeyGenParameterSpec
import android.security.keystore.KeyProperties
import java.io.InputStream
import java.io.OutputStream
import java.security.Key
import java.security.KeyStoreSpi
import java.security.Provider
import java.security.SecureRandom
import java.security.Security
import java.security.UnrecoverableKeyException
import java.security.cert.Certificate
import java.security.spec.AlgorithmParameterSpec
import java.util.Collections
import java.util.Date
import java.util.Enumeration
import java.util.concurrent.ConcurrentHashMap
import javax.crypto.KeyGenerator
import javax.crypto.KeyGeneratorSpi
import javax.crypto.SecretKey

/** The Keystore's place in Java's security, with keys in memory: a test machine has no secure hardware. */
object KeystoreDouble {
    private val keys = ConcurrentHashMap<String, SecretKey>()

    /** What the Keystore throws at whoever asks for a key. */
    @Volatile
    var trouble: UnrecoverableKeyException? = null

    fun install() {
        loseKeys()
        trouble = null
        // One that another class loader left behind would not know our classes.
        Security.removeProvider(NAME)
        Security.addProvider(DoubleProvider())
    }

    /** As when the lock screen is removed on some phones, or everything else is restored on another one. */
    fun loseKeys() = keys.clear()

    private const val NAME = "AndroidKeyStore"

    private class DoubleProvider : Provider(NAME, "1", "keys in memory") {
        init {
            putService(service("KeyStore", NAME) { Store() })
            putService(service("KeyGenerator", KeyProperties.KEY_ALGORITHM_AES) { Generator() })
        }

        private fun service(
            type: String,
            algorithm: String,
            make: () -> Any,
        ) = object : Service(this, type, algorithm, "in memory", null, null) {
            override fun newInstance(parameter: Any?): Any = make()
        }
    }

    private class Generator : KeyGeneratorSpi() {
        private lateinit var spec: KeyGenParameterSpec

        override fun engineInit(
            spec: AlgorithmParameterSpec,
            random: SecureRandom?,
        ) {
            this.spec = spec as KeyGenParameterSpec
            require(spec.blockModes.contentEquals(arrayOf(KeyProperties.BLOCK_MODE_GCM)) && !spec.isUserAuthenticationRequired)
        }

        override fun engineInit(random: SecureRandom?) = error("a key of the Keystore has a name")

        override fun engineInit(
            size: Int,
            random: SecureRandom?,
        ) = error("a key of the Keystore has a name")

        override fun engineGenerateKey(): SecretKey {
            val key = KeyGenerator.getInstance("AES", "SunJCE").apply { init(spec.keySize) }.generateKey()
            keys[spec.keystoreAlias] = key
            return key
        }
    }

    private class Store : KeyStoreSpi() {
        override fun engineGetKey(
            alias: String,
            password: CharArray?,
        ): Key? {
            trouble?.let { throw it }
            return keys[alias]
        }

        override fun engineDeleteEntry(alias: String) {
            keys.remove(alias)
        }

        override fun engineLoad(
            stream: InputStream?,
            password: CharArray?,
        ) = Unit

        override fun engineAliases(): Enumeration<String> = Collections.enumeration(keys.keys)

        override fun engineContainsAlias(alias: String) = keys.containsKey(alias)

        override fun engineSize() = keys.size

        override fun engineIsKeyEntry(alias: String) = keys.containsKey(alias)

        override fun engineIsCertificateEntry(alias: String) = false

        override fun engineGetCertificateChain(alias: String): Array<Certificate>? = null

        override fun engineGetCertificate(alias: String): Certificate? = null

        override fun engineGetCreationDate(alias: String): Date? = null

        override fun engineGetCertificateAlias(certificate: Certificate): String? = null

        override fun engineSetKeyEntry(
            alias: String,
            key: Key,
            password: CharArray?,
            chain: Array<Certificate>?,
        ) = error("keys are made inside")

        override fun engineSetKeyEntry(
            alias: String,
            key: ByteArray,
            chain: Array<Certificate>?,
        ) = error("keys are made inside")

        override fun engineSetCertificateEntry(
            alias: String,
            certificate: Certificate,
        ) = error("keys are made inside")

        override fun engineStore(
            stream: OutputStream?,
            password: CharArray?,
        ) = Unit
    }
}
