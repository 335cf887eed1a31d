package no.kundeapp.android

import android.content.Intent
import android.os.Bundle
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.enableEdgeToEdge
import no.kundeapp.android.device.Phone

/** The one window: the shared screens over the process's core. Made anew at each rotation; what must last is in the core or saved. */
class MainActivity : ComponentActivity() {
    private val kundeapp get() = application as KundeappApplication

    override fun onCreate(savedInstanceState: Bundle?) {
        enableEdgeToEdge()
        super.onCreate(savedInstanceState)
        // After a rotation, and from the list of recent apps, the intent is an old one whose answer is used up.
        val old = intent.flags and Intent.FLAG_ACTIVITY_LAUNCHED_FROM_HISTORY != 0
        if (savedInstanceState == null && !old) take(intent)
        kundeapp.lasting.attach(this)
        val phone = Phone(this, kundeapp)
        setContent { AppContent(kundeapp.core, phone) }
    }

    override fun onNewIntent(intent: Intent) {
        super.onNewIntent(intent)
        setIntent(intent)
        take(intent)
    }

    override fun onStart() {
        kundeapp.lasting.lock.cameBack()
        super.onStart()
        kundeapp.core.lookedAt()
    }

    override fun onStop() {
        super.onStop()
        if (!isChangingConfigurations) kundeapp.lasting.lock.left()
    }

    private fun take(intent: Intent) {
        intent.data?.takeIf(kundeapp.links::isReturn)?.let { kundeapp.returns.arrived(it.toString()) }
    }
}
