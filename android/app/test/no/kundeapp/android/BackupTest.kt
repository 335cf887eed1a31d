package no.kundeapp.android

import kotlinx.coroutines.runBlocking
import no.kundeapp.android.opening.CoreState
import no.kundeapp.android.support.Screen
import no.kundeapp.android.support.TestKundeapp
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** The rules of `res/xml` exclude everything; beside them, nothing lies where a phone that ignores them would look. */
@RunWith(RobolectricTestRunner::class)
class BackupTest {
    private val kundeapp = RuntimeEnvironment.getApplication() as TestKundeapp

    @Test
    fun `what the core keeps lies where no backup looks`() {
        TestKundeapp.server = null
        Robolectric.buildActivity(MainActivity::class.java).setup().use { window ->
            Screen(window::get).until("an open core") { kundeapp.core.state.value is CoreState.Open }
            val app = (kundeapp.core.state.value as CoreState.Open).app
            runBlocking { app.chooseArea(app.areas().first().id) }
        }
        assertTrue(kundeapp.noBackupFilesDir.walk().any { it.isFile })
        val elsewhere = listOfNotNull(kundeapp.filesDir, kundeapp.getDatabasePath("x").parentFile, kundeapp.getExternalFilesDir(null))
        assertEquals(emptyList<Any>(), elsewhere.flatMap { folder -> folder.walk().filter { it.isFile }.toList() })
    }
}
