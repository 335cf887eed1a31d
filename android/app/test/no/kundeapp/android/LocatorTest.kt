package no.kundeapp.android

import android.Manifest.permission.ACCESS_COARSE_LOCATION
import android.Manifest.permission.ACCESS_FINE_LOCATION
import android.app.Activity
import android.content.pm.PackageManager.PERMISSION_DENIED
import android.content.pm.PackageManager.PERMISSION_GRANTED
import android.location.Location
import android.location.LocationManager
import android.os.Looper
import android.os.SystemClock
import androidx.activity.ComponentActivity
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.ExperimentalCoroutinesApi
import kotlinx.coroutines.async
import no.kundeapp.android.support.Screen
import no.kundeapp.android.support.TestKundeapp
import no.kundeapp.ui.device.Position
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import java.net.ServerSocket
import java.time.Duration

/** Where the phone is, for a report of something dangerous. */
@RunWith(RobolectricTestRunner::class)
class LocatorTest {
    private val kundeapp = RuntimeEnvironment.getApplication() as TestKundeapp
    private val manager = kundeapp.getSystemService(LocationManager::class.java)

    @Before
    fun twoWaysToFindIt() {
        shadowOf(manager).setProviderEnabled(LocationManager.GPS_PROVIDER, true)
        shadowOf(manager).setProviderEnabled(LocationManager.NETWORK_PROVIDER, true)
    }

    @Test
    fun `the customer is asked when they press for it, and the degrees stand in the field`() {
        TestKundeapp.server = ServerSocket(0).use { "http://127.0.0.1:${it.localPort}" }
        Robolectric.buildActivity(MainActivity::class.java).setup().use { window ->
            val screen = Screen(window::get)
            screen.tapOnceThere("Askøy")
            screen.tapOnceThere("Drift")
            screen.tapOnceThere("Meld farlig forhold")
            screen.tapOnceThere("Der jeg er nå")
            screen.awaits("Bruk posisjonen min")
            assertNull(shadowOf(window.get()).lastRequestedPermission)
            screen.tap("Bruk posisjonen min")
            allow(window.get(), ACCESS_FINE_LOCATION, ACCESS_COARSE_LOCATION)
            simulate(LocationManager.GPS_PROVIDER, CLOSE)
            screen.until("the position") { "60.40612" in screen.typed("Posisjon, grader nord og øst") }
        }
    }

    @Test
    fun `it is told to a metre, and somebody who has allowed it is not asked again`() {
        val activity = attached()
        shadowOf(kundeapp).grantPermissions(ACCESS_FINE_LOCATION)
        val asked = locate()
        simulate(LocationManager.GPS_PROVIDER, CLOSE)
        assertEquals("60.40612" to "5.20000", asked.result()?.run { latitude to longitude })
        assertNull(shadowOf(activity).lastRequestedPermission)
    }

    @Test
    fun `somebody who refuses is not found`() {
        val activity = attached()
        val asked = locate()
        assertFalse(asked.isCompleted)
        allow(activity)
        assertNull(asked.result())
    }

    @Test
    fun `nor is somebody who tells only about where, since nobody finds a cabinet with that`() {
        val activity = attached()
        val asked = locate()
        allow(activity, ACCESS_COARSE_LOCATION)
        assertNull(asked.result())
    }

    @Test
    fun `a question that Android does not put while another is open is answered with nothing`() {
        attached()
        locate().cancel()
        assertNull(locate().result())
    }

    @Test
    fun `where satellites do not tell in time, the network does`() {
        shadowOf(kundeapp).grantPermissions(ACCESS_FINE_LOCATION)
        val asked = locate()
        wait(PATIENCE)
        simulate(LocationManager.NETWORK_PROVIDER, CLOSE)
        assertEquals("5.20000", asked.result()?.longitude)
    }

    @Test
    fun `what is found too late or too widely is none, and so is a phone that has it switched off`() {
        shadowOf(kundeapp).grantPermissions(ACCESS_FINE_LOCATION)
        val late = locate()
        wait(PATIENCE)
        assertFalse(late.isCompleted)
        wait(PATIENCE)
        assertNull(late.result())

        val wide = locate()
        simulate(LocationManager.GPS_PROVIDER, WIDE)
        simulate(LocationManager.NETWORK_PROVIDER, WIDE)
        assertNull(wide.result())

        shadowOf(manager).setProviderEnabled(LocationManager.GPS_PROVIDER, false)
        shadowOf(manager).setProviderEnabled(LocationManager.NETWORK_PROVIDER, false)
        assertNull(locate().result())
    }

    private fun attached(): ComponentActivity {
        val window = Robolectric.buildActivity(ComponentActivity::class.java)
        kundeapp.lasting.locator.attach(window.get())
        return window.setup().get()
    }

    private fun locate(): Deferred<Position?> =
        CoroutineScope(Dispatchers.Main).async { kundeapp.lasting.locator.locate() }.also { wait(Duration.ZERO) }

    @OptIn(ExperimentalCoroutinesApi::class)
    private fun Deferred<Position?>.result() = getCompleted()

    private fun allow(
        activity: Activity,
        vararg allowed: String,
    ) {
        val question = shadowOf(activity).lastRequestedPermission
        assertEquals(setOf(ACCESS_FINE_LOCATION, ACCESS_COARSE_LOCATION), question.requestedPermissions.toSet())
        shadowOf(kundeapp).grantPermissions(*allowed)
        val answers = question.requestedPermissions.map { if (it in allowed) PERMISSION_GRANTED else PERMISSION_DENIED }
        activity.onRequestPermissionsResult(question.requestCode, question.requestedPermissions, answers.toIntArray())
        wait(Duration.ZERO)
    }

    private fun simulate(
        provider: String,
        metres: Float,
    ) {
        val place = Location(provider)
        place.latitude = 60.4061234567
        place.longitude = 5.2
        place.accuracy = metres
        place.elapsedRealtimeNanos = SystemClock.elapsedRealtimeNanos()
        shadowOf(manager).simulateLocation(place)
        wait(Duration.ZERO)
    }

    private fun wait(time: Duration) = shadowOf(Looper.getMainLooper()).idleFor(time)

    private companion object {
        const val CLOSE = 8f
        const val WIDE = 1500f
        val PATIENCE: Duration = Duration.ofSeconds(12)
    }
}
