package no.kundeapp.android.device

import android.app.Activity
import android.app.KeyguardManager
import android.content.Context
import android.content.Intent
import android.hardware.biometrics.BiometricManager.Authenticators.BIOMETRIC_WEAK
import android.hardware.biometrics.BiometricManager.Authenticators.DEVICE_CREDENTIAL
import android.hardware.biometrics.BiometricPrompt
import android.os.Build
import android.os.CancellationSignal
import android.os.SystemClock
import androidx.activity.ComponentActivity
import androidx.activity.result.contract.ActivityResultContracts.StartActivityForResult
import androidx.annotation.RequiresApi
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.asStateFlow
import kotlinx.coroutines.suspendCancellableCoroutine
import no.kundeapp.ui.device.DeviceLock
import kotlin.coroutines.resume

/**
 * Android's own question who holds the phone: fingerprint or face, or the code of its lock screen. Asked anew when the app was left for a
 * minute: a trip to the browser, to a bill or to the pictures is no leave. [front] is the Activity that it is put above.
 */
internal class PhoneLock(
    context: Context,
    private val front: () -> Activity?,
) : DeviceLock {
    private val keyguard = context.getSystemService(KeyguardManager::class.java)
    private val code = Errand("kundeapp.code", StartActivityForResult())
    private val shown = MutableStateFlow(false)
    private var leftAt: Long? = null

    override val open: StateFlow<Boolean> = shown.asStateFlow()

    /** Whether the phone has a lock screen that tells people apart. */
    val isThere: Boolean get() = keyguard.isDeviceSecure

    fun attach(activity: ComponentActivity) = code.attach(activity)

    /** The app is not on the screen any more. */
    fun left() {
        leftAt = SystemClock.elapsedRealtime()
    }

    /** It is again. */
    fun cameBack() {
        val away = leftAt?.let { SystemClock.elapsedRealtime() - it }
        leftAt = null
        if (away != null && away >= A_LEAVE_MILLIS) shown.value = false
    }

    override fun shown() {
        shown.value = true
    }

    override suspend fun unlock(title: String) {
        val activity = front() ?: return
        val known = if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) promptAbove(activity, title) else codeFor(title)
        if (known) shown.value = true
    }

    @RequiresApi(Build.VERSION_CODES.R)
    private suspend fun promptAbove(
        activity: Activity,
        title: String,
    ): Boolean =
        suspendCancellableCoroutine { waiting ->
            val cancelling = CancellationSignal()
            waiting.invokeOnCancellation { cancelling.cancel() }
            val answer =
                object : BiometricPrompt.AuthenticationCallback() {
                    override fun onAuthenticationSucceeded(result: BiometricPrompt.AuthenticationResult?) = answered(true)

                    // Also when the customer gave up. A finger that was not known is no end: the prompt goes on.
                    override fun onAuthenticationError(
                        code: Int,
                        text: CharSequence?,
                    ) = answered(false)

                    private fun answered(known: Boolean) {
                        if (waiting.isActive) waiting.resume(known)
                    }
                }
            BiometricPrompt
                .Builder(activity)
                .setTitle(title)
                .setAllowedAuthenticators(BIOMETRIC_WEAK or DEVICE_CREDENTIAL)
                .build()
                .authenticate(cancelling, activity.mainExecutor, answer)
        }

    /** Before Android 11 no prompt takes both; the lock screen's own question does. */
    private suspend fun codeFor(title: String): Boolean {
        @Suppress("DEPRECATION")
        val question: Intent = keyguard.createConfirmDeviceCredentialIntent(title, null) ?: return false
        val answer = code.resumed() ?: code.ask(question)
        return answer?.resultCode == Activity.RESULT_OK
    }

    private companion object {
        const val A_LEAVE_MILLIS = 60_000L
    }
}
