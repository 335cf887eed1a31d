package no.kundeapp.ui.device

import androidx.compose.runtime.Composable
import androidx.compose.runtime.ProvidableCompositionLocal
import androidx.compose.runtime.staticCompositionLocalOf
import androidx.compose.ui.graphics.ImageBitmap
import kotlinx.coroutines.flow.Flow
import no.kundeapp.core.Browser

/** What the screens ask of what they run on: a phone, or a window on a computer. */
interface Device {
    /** The customer's own browser, for a login. */
    val browser: Browser

    /** Where that browser comes back to when a login begins now. */
    fun redirect(): String

    /** The addresses that it came back at, each once, for `LoginScreen.comeBack`. */
    val returns: Flow<String>

    /** Shows a page of the web. False when nothing on the device can. */
    fun open(link: String): Boolean

    /** Puts a number into the dialler; the customer calls. False when the device has none. */
    fun dial(number: String): Boolean

    /** Shows a PDF in a program for it; [name] is what the customer sees, without an ending. False when there is no such program. */
    suspend fun show(
        name: String,
        pdf: ByteArray,
    ): Boolean

    /** A picture to draw, from JPEG, PNG or WebP, as its camera noted; null when it is none. Takes time: not for the main thread. */
    fun picture(bytes: ByteArray): ImageBitmap? = null

    /** Null where the customer has no files to choose from. */
    val picker: FilePicker? get() = null

    /** Null where the device cannot tell who holds it. */
    val lock: DeviceLock? get() = null

    /** Null where the device cannot tell where it is. */
    val locator: Locator? get() = null

    /** Null where there is nowhere to put files. */
    val exports: Exports? get() = null

    /** Has the system's way back call [onBack] while [enabled]. */
    @Composable
    fun Back(
        enabled: Boolean,
        onBack: () -> Unit,
    ) = Unit
}

/** The device that the screens are on. */
val LocalDevice: ProvidableCompositionLocal<Device> = staticCompositionLocalOf { error("no device around these screens") }
