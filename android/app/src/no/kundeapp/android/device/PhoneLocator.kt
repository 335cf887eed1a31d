package no.kundeapp.android.device

import android.Manifest.permission.ACCESS_COARSE_LOCATION
import android.Manifest.permission.ACCESS_FINE_LOCATION
import android.content.Context
import android.content.pm.PackageManager.PERMISSION_GRANTED
import android.location.Location
import android.location.LocationManager
import android.os.CancellationSignal
import androidx.activity.ComponentActivity
import androidx.activity.result.contract.ActivityResultContracts.RequestMultiplePermissions
import androidx.core.content.ContextCompat
import androidx.core.location.LocationManagerCompat
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.withTimeoutOrNull
import no.kundeapp.ui.device.Locator
import no.kundeapp.ui.device.Position
import java.util.Locale
import kotlin.coroutines.resume
import kotlin.time.Duration.Companion.seconds

/** Where the phone is, for a report of something dangerous. Android is asked, and asks the customer, only when they press for it. */
internal class PhoneLocator(
    private val context: Context,
) : Locator {
    private val permission = Errand("kundeapp.position", RequestMultiplePermissions())

    fun attach(activity: ComponentActivity) = permission.attach(activity)

    // From Android 12 on the precise position can only be asked for together with the approximate one.
    override suspend fun locate(): Position? {
        if (!mayFind()) permission.ask(arrayOf(ACCESS_FINE_LOCATION, ACCESS_COARSE_LOCATION))
        if (!mayFind()) return null
        val manager = context.getSystemService(LocationManager::class.java)
        return PROVIDERS.filter { it in manager.getProviders(true) }.firstNotNullOfOrNull { provider ->
            withTimeoutOrNull(PATIENCE) { found(manager, provider) }?.takeIf { it.isClose() }?.position()
        }
    }

    /** The approximate position alone is some kilometres wide: nobody finds a cabinet with it, so it is as good as none. */
    private fun mayFind() = ContextCompat.checkSelfPermission(context, ACCESS_FINE_LOCATION) == PERMISSION_GRANTED

    private suspend fun found(
        manager: LocationManager,
        provider: String,
    ): Location? =
        suspendCancellableCoroutine { waiting ->
            val cancelling = CancellationSignal()
            waiting.invokeOnCancellation { cancelling.cancel() }
            try {
                val executor = ContextCompat.getMainExecutor(context)
                LocationManagerCompat.getCurrentLocation(manager, provider, cancelling, executor) { waiting.resume(it) }
            } catch (_: SecurityException) {
                waiting.resume(null)
            }
        }

    private fun Location.isClose() = hasAccuracy() && accuracy <= METRES

    private fun Location.position() = Position(plain(latitude), plain(longitude))

    /** With a point whatever the phone's language, to a metre: more digits would say nothing. */
    private fun plain(degrees: Double) = "%.5f".format(Locale.ROOT, degrees)

    private companion object {
        /** How far from there it may be. */
        const val METRES = 100f

        /** For each of the providers. */
        val PATIENCE = 12.seconds

        /** The best first; the first of them is there from Android 12 on. */
        val PROVIDERS = listOf("fused", LocationManager.GPS_PROVIDER, LocationManager.NETWORK_PROVIDER)
    }
}
