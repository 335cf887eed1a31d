package no.kundeapp.android.device

import android.content.Context
import android.net.Uri
import androidx.core.content.FileProvider
import no.kundeapp.core.AuthState
import no.kundeapp.core.FailureState
import no.kundeapp.core.SessionListener
import java.io.File

/** What another program was last given to read: a paper, or an export. In the cache, which no backup takes, and gone with the next one. */
internal class Papers(
    private val context: Context,
) : SessionListener {
    private val folder = File(context.cacheDir, "papers")

    /** The address to lend a paper out at. */
    fun keep(
        name: String,
        pdf: ByteArray,
    ): Uri {
        val file = File(emptied(), "${name.map { if (it.isLetterOrDigit() || it in " -") it else '_' }.joinToString("").take(LONGEST)}.pdf")
        file.writeBytes(pdf)
        return addressOf(file)
    }

    /** An empty folder for files that are to be lent. */
    fun emptied(): File {
        clear()
        folder.mkdirs()
        return folder
    }

    fun addressOf(file: File): Uri = FileProvider.getUriForFile(context, papers(context), file)

    /** Takes everything back. */
    fun clear() {
        folder.deleteRecursively()
    }

    /** The next user of the phone finds none. */
    override fun onState(state: AuthState) {
        if (state !is AuthState.SignedIn) clear()
    }

    override fun onFailure(failure: FailureState) = Unit

    private companion object {
        const val LONGEST = 80
    }
}

/** Under which name the manifest's FileProvider lends papers. */
internal fun papers(context: Context): String = "${context.packageName}.papers"
