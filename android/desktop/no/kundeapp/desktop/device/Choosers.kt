package no.kundeapp.desktop.device

import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.swing.Swing
import kotlinx.coroutines.withContext
import no.kundeapp.ui.device.Exports
import no.kundeapp.ui.device.FilePicker
import no.kundeapp.ui.device.PickedFile
import java.awt.FileDialog
import java.awt.Frame
import java.io.File
import javax.swing.JFileChooser

/** The desktop's own dialogue for a file. */
internal class FileChooser : FilePicker {
    override suspend fun pick(accept: List<String>): PickedFile? {
        val endings = accept.flatMap { ENDINGS[it].orEmpty() }
        val chosen =
            withContext(Dispatchers.Swing) {
                val dialogue = FileDialog(null as Frame?, null, FileDialog.LOAD)
                dialogue.setFilenameFilter { _, name -> endings.isEmpty() || endings.any { name.endsWith(it, ignoreCase = true) } }
                dialogue.isVisible = true
                dialogue.files.firstOrNull()
            }
        return withContext(Dispatchers.IO) { chosen?.let { PickedFile(it.name, it.readBytes()) } }
    }

    private companion object {
        val ENDINGS =
            mapOf(
                "image/jpeg" to listOf(".jpg", ".jpeg"),
                "image/png" to listOf(".png"),
                "application/pdf" to listOf(".pdf"),
            )
    }
}

/** A folder of the customer's own to put files into. */
internal class FolderChooser : Exports {
    override suspend fun hand(write: suspend (folder: String) -> List<String>) {
        val folder: File? =
            withContext(Dispatchers.Swing) {
                val chooser = JFileChooser().apply { fileSelectionMode = JFileChooser.DIRECTORIES_ONLY }
                if (chooser.showSaveDialog(null) == JFileChooser.APPROVE_OPTION) chooser.selectedFile else null
            }
        folder?.let { write(it.path) }
    }
}
