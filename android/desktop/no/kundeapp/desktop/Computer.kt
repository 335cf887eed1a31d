package no.kundeapp.desktop

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.emptyFlow
import kotlinx.coroutines.withContext
import no.kundeapp.core.Browser
import no.kundeapp.core.BrowserFailure
import no.kundeapp.ui.device.Device
import java.awt.Desktop
import java.io.IOException
import java.net.URI
import java.nio.file.Files

/** A computer with a window: its browser and its program for PDF. It has no dialler. */
internal class Computer : Device {
    override val browser =
        object : Browser {
            override fun open(address: String) {
                if (!this@Computer.open(address)) throw BrowserFailure.Unavailable("no browser")
            }
        }

    override fun redirect() = "no.kundeapp:/signed-in"

    override val returns: Flow<String> = emptyFlow()

    override fun open(link: String) = attempt { it.browse(URI(link)) }

    override fun dial(number: String) = false

    override suspend fun show(
        name: String,
        pdf: ByteArray,
    ) = withContext(Dispatchers.IO) {
        val file = Files.createTempFile("kundeapp", ".pdf").toFile()
        file.deleteOnExit()
        file.writeBytes(pdf)
        attempt { it.open(file) }
    }

    private fun attempt(action: (Desktop) -> Unit): Boolean =
        try {
            if (Desktop.isDesktopSupported()) Desktop.getDesktop().run(action)
            Desktop.isDesktopSupported()
        } catch (_: IOException) {
            false
        } catch (_: UnsupportedOperationException) {
            false
        }
}
