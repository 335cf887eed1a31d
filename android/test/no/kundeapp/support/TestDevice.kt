package no.kundeapp.support

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.receiveAsFlow
import no.kundeapp.core.Browser
import no.kundeapp.ui.device.Device
import no.kundeapp.ui.device.DeviceLock
import no.kundeapp.ui.device.FilePicker
import no.kundeapp.ui.device.PickedFile

/** A phone that a test holds: its browser is a client of the sandbox, its owner is who says so. */
class TestDevice(
    override val browser: Browser,
) : Device {
    private val arrived = Channel<String>(Channel.CONFLATED)
    private val ways = ArrayDeque<() -> Unit>()
    val opened = mutableListOf<String>()
    val dialled = mutableListOf<String>()
    val shown = mutableMapOf<String, ByteArray>()
    val owner = Owner()

    /** What the customer chooses next. */
    var file: PickedFile? = null

    override fun redirect() = "com.example.kundeapp:/login/callback"

    override val returns: Flow<String> = arrived.receiveAsFlow()

    override val lock: DeviceLock get() = owner

    override val picker =
        object : FilePicker {
            override suspend fun pick(accept: List<String>) = file
        }

    /** The browser comes back. */
    fun comeBack(address: String) {
        arrived.trySend(address)
    }

    /** Presses the system's way back; false when it would leave the app. */
    fun back(): Boolean = ways.lastOrNull()?.invoke() != null

    override fun open(link: String) = opened.add(link)

    override fun dial(number: String) = dialled.add(number)

    override suspend fun show(
        name: String,
        pdf: ByteArray,
    ): Boolean {
        shown[name] = pdf
        return true
    }

    @Composable
    override fun Back(
        enabled: Boolean,
        onBack: () -> Unit,
    ) {
        DisposableEffect(enabled, onBack) {
            if (enabled) ways.addLast(onBack)
            onDispose { ways.remove(onBack) }
        }
    }

    /** Somebody with a finger, who is let in when [known]. */
    class Owner : DeviceLock {
        override val open = MutableStateFlow(false)
        var known = false

        override suspend fun unlock(title: String) {
            if (known) open.value = true
        }
    }
}
