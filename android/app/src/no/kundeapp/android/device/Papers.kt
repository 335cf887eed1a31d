package no.kundeapp.android.device

import android.content.Context
import android.net.Uri
import androidx.core.content.FileProvider
import no.kundeapp.core.AuthState
import no.kundeapp.core.FailureState
import no.kundeapp.core.SessionListener
import java.io.File

/** The paper that another program was last given to read. There is one at a time, in the cache, which no backup takes. */
internal class Papers(
    private val context: Context,
) : SessionListener {
    private val folder = File(context.cacheDir, "papers")

    /** The address to lend out. */
    fun keep(
        name: String,
        pdf: ByteArray,
    ): Uri {
        clear()
        folder.mkdirs()
        val file = File(folder, "${name.map { if (it.isLetterOrDigit() || it in " -") it else '_' }.joinToString("").take(LONGEST)}.pdf")
        file.writeBytes(pdf)
        return FileProvider.getUriForFile(context, "${context.packageName}.papers", file)
    }

    /** Takes it back. */
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
