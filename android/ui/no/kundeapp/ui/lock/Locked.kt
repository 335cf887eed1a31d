package no.kundeapp.ui.lock

import androidx.compose.material3.Button
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.rememberSaveableStateHolder
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.style.TextAlign
import kotlinx.coroutines.launch
import no.kundeapp.core.CustomerPresence
import no.kundeapp.ui.device.DeviceLock
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.parts.Instead
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Symbol
import no.kundeapp.ui.parts.touchable

/**
 * Draws [content] only when nobody asks for a lock, or whoever holds the device has shown who they are: to the device, or by a login just
 * now. What was typed and opened is there again behind the lock.
 */
@Composable
internal fun Locked(
    locks: Boolean,
    presence: CustomerPresence,
    content: @Composable () -> Unit,
) {
    val behind = rememberSaveableStateHolder()
    val lock = LocalDevice.current.lock
    // Asked for before there is a lock too, so that a login is seen.
    val shown = lock == null || rememberShown(lock, presence)
    if (lock == null || shown || !locks) {
        behind.SaveableStateProvider(BEHIND, content)
    } else {
        val title = LocalWords.current.unlock
        val scope = rememberCoroutineScope()
        LaunchedEffect(lock) { lock.unlock(title) }
        LockPage { scope.launch { lock.unlock(title) } }
    }
}

/** Whether they have: at once when a login has just ended well, without the lock in between. */
@Composable
private fun rememberShown(
    lock: DeviceLock,
    presence: CustomerPresence,
): Boolean {
    val open by lock.open.collectAsState()
    var before by remember { mutableStateOf(presence) }
    val loggedIn = before != CustomerPresence.SIGNED_IN && presence == CustomerPresence.SIGNED_IN
    LaunchedEffect(presence) {
        if (loggedIn) lock.shown()
        before = presence
    }
    return open || loggedIn
}

/** What stands in the place of everything else. */
@Composable
fun LockPage(onUnlock: () -> Unit) {
    val words = LocalWords.current
    Instead(words.lockedTitle, { Symbol("lock", it, MaterialTheme.colorScheme.primary) }) {
        Text(words.lockedText, color = MaterialTheme.colorScheme.onSurfaceVariant, textAlign = TextAlign.Center)
        Button(onUnlock, Modifier.touchable()) { Text(words.unlock) }
    }
}

private const val BEHIND = "behind"
