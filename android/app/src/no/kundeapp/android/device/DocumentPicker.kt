package no.kundeapp.android.device

import android.content.ContentResolver
import android.content.Context
import android.net.Uri
import android.provider.OpenableColumns
import androidx.activity.ComponentActivity
import androidx.activity.result.contract.ActivityResultContracts.OpenDocument
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import no.kundeapp.ui.device.FilePicker
import no.kundeapp.ui.device.PickedFile
import java.io.ByteArrayOutputStream
import java.io.IOException
import java.io.InputStream

/** Android's own dialogue for a picture or a document. It needs no permission: the app sees what was chosen, and nothing else. */
internal class DocumentPicker(
    private val context: Context,
) : FilePicker {
    private val dialogue = Errand("kundeapp.file", OpenDocument())

    fun attach(activity: ComponentActivity) = dialogue.attach(activity)

    override suspend fun pick(accept: List<String>): PickedFile? = dialogue.ask(accept.ifEmpty { listOf("*/*") }.toTypedArray())?.read()

    override suspend fun resumed(): PickedFile? = dialogue.resumed()?.read()

    // A file of the app's own is none of the customer's, whoever hands it over.
    private suspend fun Uri.read(): PickedFile? {
        if (scheme != ContentResolver.SCHEME_CONTENT || authority == papers(context)) return null
        return withContext(Dispatchers.IO) { PickedFile(name().orEmpty(), bytes()) }
    }

    private fun Uri.name(): String? =
        try {
            context.contentResolver.query(this, arrayOf(OpenableColumns.DISPLAY_NAME), null, null, null)?.use { row ->
                if (row.moveToFirst()) row.getString(0) else null
            }
        } catch (_: SecurityException) {
            null
        }

    /** None of a file that cannot be read, and one more than the core takes of one that is too large: the core says so. */
    private fun Uri.bytes(): ByteArray =
        try {
            context.contentResolver.openInputStream(this)?.use { it.upTo(LARGEST + 1) } ?: ByteArray(0)
        } catch (_: IOException) {
            ByteArray(0)
        } catch (_: SecurityException) {
            ByteArray(0)
        }

    private fun InputStream.upTo(most: Int): ByteArray {
        val read = ByteArrayOutputStream()
        val piece = ByteArray(PIECE)
        while (read.size() < most) {
            val length = read(piece, 0, minOf(piece.size, most - read.size()))
            if (length < 0) break
            read.write(piece, 0, length)
        }
        return read.toByteArray()
    }

    private companion object {
        /** As in the core's `Attachment`. */
        const val LARGEST = 8 * 1024 * 1024
        const val PIECE = 64 * 1024
    }
}
