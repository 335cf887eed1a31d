package no.kundeapp.android.browser

import android.content.Context
import android.content.Intent
import android.content.pm.PackageManager
import android.net.Uri
import androidx.core.net.toUri
import no.kundeapp.android.R

/** Where the browser comes back to after a login. Both addresses are registered with the company's authorisation server. */
class Links(
    private val context: Context,
) {
    private val claimed = "https://${context.getString(R.string.link_host)}$PATH"
    private val own = "${context.getString(R.string.link_scheme)}:$PATH"

    /**
     * The claimed https address when this phone gives it to this app and to nobody else (the link is verified, or the customer chose so);
     * otherwise the app's own scheme, or the browser would stay at a page.
     */
    fun redirect(): String = if (isOurs(claimed)) claimed else own

    /** Whether [address] is one that a login comes back at. What else came with the intent is not looked at. */
    fun isReturn(address: Uri): Boolean =
        address
            .buildUpon()
            .clearQuery()
            .fragment(null)
            .build()
            .toString() in setOf(claimed, own)

    private fun isOurs(address: String): Boolean {
        val view = Intent(Intent.ACTION_VIEW, address.toUri()).addCategory(Intent.CATEGORY_BROWSABLE)
        val opens = context.packageManager.resolveActivity(view, PackageManager.MATCH_DEFAULT_ONLY)
        return opens?.activityInfo?.packageName == context.packageName
    }

    private companion object {
        const val PATH = "/login/callback"
    }
}
