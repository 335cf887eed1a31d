package no.kundeapp.android.device

import android.content.ActivityNotFoundException
import android.content.Context
import androidx.core.app.ShareCompat
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import no.kundeapp.ui.device.Exports
import java.io.File

/** Has the customer choose the program that files go to: a mail, a drive, a folder. */
internal class Sharing(
    private val activity: Context,
    private val papers: Papers,
) : Exports {
    override suspend fun hand(write: suspend (folder: String) -> List<String>) {
        val folder = withContext(Dispatchers.IO) { papers.emptied() }
        val files = write(folder.path).map(::File)
        if (files.isEmpty()) return
        val share = ShareCompat.IntentBuilder(activity).setType(typeOf(files))
        files.forEach { share.addStream(papers.addressOf(it)) }
        try {
            share.startChooser()
        } catch (_: ActivityNotFoundException) {
            // A phone without anything that takes files has nothing to offer; the chooser itself says so on others.
            papers.clear()
        }
    }

    private fun typeOf(files: List<File>): String = files.map { TYPES[it.extension] }.distinct().singleOrNull() ?: "*/*"

    private companion object {
        val TYPES = mapOf("csv" to "text/csv", "json" to "application/json")
    }
}
