package no.kundeapp.android.browser

import android.app.Activity
import android.content.Intent
import android.os.Bundle
import no.kundeapp.android.MainActivity

/**
 * Catches the address that the browser comes back at, and hands it to [MainActivity], which thereby closes the browser's tab above it.
 * Anybody can start this: only an address of [Links] goes on, and nothing that came with it.
 */
class ReturnActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        intent?.data?.takeIf(Links(this)::isReturn)?.let { address ->
            startActivity(
                Intent(this, MainActivity::class.java)
                    .setData(address)
                    .addFlags(Intent.FLAG_ACTIVITY_CLEAR_TOP or Intent.FLAG_ACTIVITY_SINGLE_TOP),
            )
        }
        finish()
    }
}
