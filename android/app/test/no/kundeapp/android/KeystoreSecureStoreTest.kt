package no.kundeapp.android

import no.kundeapp.android.secrets.KeystoreKey
import no.kundeapp.android.secrets.KeystoreSecureStore
import no.kundeapp.android.support.KeystoreDouble
import no.kundeapp.core.SecureStoreFailure
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertThrows
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import java.io.File
import java.security.UnrecoverableKeyException

@RunWith(RobolectricTestRunner::class)
class KeystoreSecureStoreTest {
    @get:Rule
    val temporary = TemporaryFolder()
    private val folder by lazy { File(temporary.root, "secrets") }
    private val store by lazy { KeystoreSecureStore(folder, KeystoreKey("test")) }

    @Before
    fun install() = KeystoreDouble.install()

    @Test
    fun `a secret is there until it is replaced or removed, also for the next process`() {
        assertNull(store.read("session"))
        store.remove("session")
        store.write("session", "første æøå")
        store.write("session", "annen")
        store.write("outbox-7", "")
        assertEquals("annen", KeystoreSecureStore(folder, KeystoreKey("test")).read("session"))
        assertEquals("", store.read("outbox-7"))
        store.remove("session")
        assertNull(store.read("session"))
        assertEquals(setOf("outbox-7"), folder.list().orEmpty().toSet())
    }

    @Test
    fun `nothing of a secret stands in its file, and no two files are alike`() {
        store.write("session", SECRET)
        val once = File(folder, "session").readBytes()
        store.write("session", SECRET)
        val twice = File(folder, "session").readBytes()
        assertFalse(SECRET in once.toString(Charsets.ISO_8859_1))
        assertFalse(once.contentEquals(twice))
    }

    @Test
    fun `a lost key is said as such, and the next secret gets a new one`() {
        store.write("session", SECRET)
        store.write("outbox-7", SECRET)
        KeystoreDouble.loseKeys()
        assertThrows(SecureStoreFailure.KeyLost::class.java) { store.read("session") }
        store.write("session", "ny")
        assertEquals("ny", store.read("session"))
        assertThrows(SecureStoreFailure.KeyLost::class.java) { store.read("outbox-7") }
        store.remove("outbox-7")
        assertNull(store.read("outbox-7"))
    }

    @Test
    fun `a key that cannot be recovered is a lost one`() {
        store.write("session", SECRET)
        KeystoreDouble.trouble = UnrecoverableKeyException("its blob is broken")
        assertThrows(SecureStoreFailure.KeyLost::class.java) { store.read("session") }
        store.write("session", "ny")
        KeystoreDouble.trouble = null
        assertEquals("ny", store.read("session"))
    }

    @Test
    fun `a file that was changed, cut or put in another's place does not open`() {
        store.write("session", SECRET)
        val whole = File(folder, "session").readBytes()
        val changed = whole.clone().also { it[whole.size / 2] = (it[whole.size / 2] + 1).toByte() }
        for (bytes in listOf(changed, whole.copyOf(whole.size - 1), whole.copyOf(5), ByteArray(0), byteArrayOf(2) + whole.drop(1))) {
            File(folder, "session").writeBytes(bytes)
            assertThrows(SecureStoreFailure.KeyLost::class.java) { store.read("session") }
        }
        File(folder, "outbox-7").writeBytes(whole)
        assertThrows(SecureStoreFailure.KeyLost::class.java) { store.read("outbox-7") }
    }

    @Test
    fun `a write that was cut off leaves the old secret`() {
        store.write("session", SECRET)
        File(folder, "session.new").writeText("half")
        assertEquals(SECRET, store.read("session"))
        store.write("session", "ny")
        assertEquals("ny", store.read("session"))
    }

    @Test
    fun `a folder that cannot be written and a name that leads out of it are for the log, without secrets`() {
        folder.writeText("a file is in the way")
        val full = assertThrows(SecureStoreFailure.Unavailable::class.java) { store.write("session", SECRET) }
        assertFalse(SECRET in full.message)
        for (name in listOf("../session", "a/b", "", "session.new", "x".repeat(65))) {
            assertThrows(SecureStoreFailure.Unavailable::class.java) { store.read(name) }
        }
    }

    private companion object {
        const val SECRET = "et token som ingen må se"
    }
}
