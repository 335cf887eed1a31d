package no.kundeapp.android.device

import android.content.ActivityNotFoundException
import android.content.Context
import android.content.Intent
import android.net.Uri
import androidx.activity.compose.BackHandler
import androidx.compose.runtime.Composable
import androidx.compose.ui.graphics.ImageBitmap
import androidx.core.net.toUri
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.withContext
import no.kundeapp.android.KundeappApplication
import no.kundeapp.core.Browser
import no.kundeapp.ui.device.Device
import no.kundeapp.ui.device.DeviceLock
import no.kundeapp.ui.device.Exports
import no.kundeapp.ui.device.FilePicker
import no.kundeapp.ui.device.Locator

/** An Android phone, seen from one of its Activities. */
internal class Phone(
    private val activity: Context,
    private val kundeapp: KundeappApplication,
) : Device {
    override val browser: Browser get() = kundeapp.browser

    override fun redirect(): String = kundeapp.links.redirect()

    override val returns: Flow<String> get() = kundeapp.returns.addresses

    override val picker: FilePicker get() = kundeapp.lasting.picker

    override val lock: DeviceLock? get() = kundeapp.lasting.lock.takeIf { it.isThere }

    override val locator: Locator get() = kundeapp.lasting.locator

    override val exports: Exports = Sharing(activity, kundeapp.papers)

    // Only pages: an article must not start other programs.
    override fun open(link: String): Boolean {
        val page = link.toUri()
        return page.scheme == "https" && start(Intent(Intent.ACTION_VIEW, page).addCategory(Intent.CATEGORY_BROWSABLE))
    }

    override fun dial(number: String): Boolean = start(Intent(Intent.ACTION_DIAL, Uri.fromParts("tel", number, null)))

    override suspend fun show(
        name: String,
        pdf: ByteArray,
    ): Boolean {
        val address = withContext(Dispatchers.IO) { kundeapp.papers.keep(name, pdf) }
        return start(
            Intent(Intent.ACTION_VIEW)
                .setDataAndType(address, "application/pdf")
                .addFlags(Intent.FLAG_GRANT_READ_URI_PERMISSION),
        )
    }

    override fun picture(bytes: ByteArray): ImageBitmap? = pictureOf(bytes)

    @Composable
    override fun Back(
        enabled: Boolean,
        onBack: () -> Unit,
    ) = BackHandler(enabled, onBack)

    private fun start(intent: Intent): Boolean =
        try {
            activity.startActivity(intent)
            true
        } catch (_: ActivityNotFoundException) {
            false
        }
}
