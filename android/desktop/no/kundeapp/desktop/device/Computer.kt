package no.kundeapp.desktop.device

import androidx.compose.runtime.Composable
import androidx.compose.ui.graphics.ImageBitmap
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.withContext
import no.kundeapp.core.Browser
import no.kundeapp.core.BrowserFailure
import no.kundeapp.ui.device.Device
import no.kundeapp.ui.device.Exports
import no.kundeapp.ui.device.FilePicker
import java.awt.Desktop
import java.io.IOException
import java.net.URI
import java.nio.file.Files

/** A computer with a browser and a desktop. */
class Computer :
    Device,
    AutoCloseable {
    private val door = ReturnDoor()
    private val ways = Ways()

    override val browser =
        object : Browser {
            override fun open(address: String) {
                if (!browse(address)) throw BrowserFailure.Unavailable("this computer opens no pages")
            }
        }

    override fun redirect(): String = door.address

    override val returns: Flow<String> get() = door.returns

    override val picker: FilePicker = FileChooser()

    override val exports: Exports = FolderChooser()

    // Only pages: an article must not start other programs.
    override fun open(link: String): Boolean = link.startsWith("https://") && browse(link)

    override fun dial(number: String): Boolean = browse("tel:$number")

    override suspend fun show(
        name: String,
        pdf: ByteArray,
    ): Boolean =
        withContext(Dispatchers.IO) {
            val file = Files.createTempDirectory("kundeapp").resolve("${name.filter { it.isLetterOrDigit() || it in " -" }}.pdf")
            Files.write(file, pdf)
            file.toFile().deleteOnExit()
            on(Desktop.Action.OPEN) { open(file.toFile()) }
        }

    override fun picture(bytes: ByteArray): ImageBitmap? = pictureOf(bytes)

    @Composable
    override fun Back(
        enabled: Boolean,
        onBack: () -> Unit,
    ) = ways.Back(enabled, onBack)

    /** Goes back from what was opened last; false when there is nothing to go back from. */
    fun back(): Boolean = ways.back()

    override fun close() = door.close()

    private fun browse(address: String) = on(Desktop.Action.BROWSE) { browse(URI(address)) }

    private fun on(
        action: Desktop.Action,
        act: Desktop.() -> Unit,
    ): Boolean {
        val desktop = if (Desktop.isDesktopSupported()) Desktop.getDesktop() else null
        if (desktop?.isSupported(action) != true) return false
        return try {
            desktop.act()
            true
        } catch (_: IOException) {
            false
        }
    }
}
