package no.kundeapp.android.support

import android.hardware.biometrics.BiometricPrompt
import android.os.CancellationSignal
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import java.util.concurrent.Executor

/** The system's question who holds the phone, answered by the test. */
@Implements(BiometricPrompt::class)
class ShadowPrompt {
    @Implementation
    @Suppress("unused")
    fun authenticate(
        cancelling: CancellationSignal,
        executor: Executor,
        callback: BiometricPrompt.AuthenticationCallback,
    ) {
        asked += 1
        cancelling.setOnCancelListener { cancelled += 1 }
        answer = { known ->
            executor.execute { if (known) callback.onAuthenticationSucceeded(null) else callback.onAuthenticationError(GAVE_UP, "gave up") }
        }
    }

    companion object {
        private const val GAVE_UP = BiometricPrompt.BIOMETRIC_ERROR_USER_CANCELED
        var asked = 0
        var cancelled = 0
        var answer: (known: Boolean) -> Unit = {}
    }
}
