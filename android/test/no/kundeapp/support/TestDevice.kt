package no.kundeapp.support

import androidx.compose.runtime.Composable
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.receiveAsFlow
import no.kundeapp.core.Browser
import no.kundeapp.desktop.device.Ways
import no.kundeapp.desktop.device.pictureOf
import no.kundeapp.ui.device.Device
import no.kundeapp.ui.device.DeviceLock
import no.kundeapp.ui.device.FilePicker
import no.kundeapp.ui.device.Locator
import no.kundeapp.ui.device.PickedFile
import no.kundeapp.ui.device.Position

/** A phone that a test holds: its browser is a client of the sandbox or else only noted, its owner is who says so. */
class TestDevice(
    browser: Browser? = null,
) : Device {
    private val arrived = Channel<String>(Channel.CONFLATED)
    private val ways = Ways()
    val opened = mutableListOf<String>()
    val dialled = mutableListOf<String>()
    val shown = mutableMapOf<String, ByteArray>()
    val owner = Owner()

    /** Whether there is a program for papers. */
    var showsPapers = true

    /** Where the phone is, if it knows. */
    var place: Position? = null

    override val browser: Browser =
        browser ?: object : Browser {
            override fun open(address: String) {
                opened += address
            }
        }

    /** What the customer chooses next. */
    var file: PickedFile? = null

    override fun redirect() = "com.example.kundeapp:/login/callback"

    override val returns: Flow<String> = arrived.receiveAsFlow()

    override val lock: DeviceLock get() = owner

    override val picker =
        object : FilePicker {
            override suspend fun pick(accept: List<String>) = file
        }

    override val locator =
        object : Locator {
            override suspend fun locate() = place
        }

    /** The browser comes back. */
    fun comeBack(address: String) {
        arrived.trySend(address)
    }

    /** Presses the system's way back; false when it would leave the app. */
    fun back(): Boolean = ways.back()

    override fun open(link: String) = opened.add(link)

    override fun dial(number: String) = dialled.add(number)

    override suspend fun show(
        name: String,
        pdf: ByteArray,
    ): Boolean {
        if (showsPapers) shown[name] = pdf
        return showsPapers
    }

    override fun picture(bytes: ByteArray) = pictureOf(bytes)

    @Composable
    override fun Back(
        enabled: Boolean,
        onBack: () -> Unit,
    ) = ways.Back(enabled, onBack)

    /** Somebody with a finger, who is let in when [known]. */
    class Owner : DeviceLock {
        override val open = MutableStateFlow(false)
        var known = false

        override suspend fun unlock(title: String) {
            if (known) open.value = true
        }

        override fun shown() {
            open.value = true
        }

        /** The phone is put away. */
        fun leave() {
            open.value = false
        }
    }
}
