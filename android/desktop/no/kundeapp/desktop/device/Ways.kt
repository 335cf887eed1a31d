package no.kundeapp.desktop.device

import androidx.compose.runtime.Composable
import androidx.compose.runtime.DisposableEffect

/** The ways back from what is open, where no system keeps them: the one that was opened last is gone first. */
class Ways {
    private val open = ArrayDeque<() -> Unit>()

    /** What `Device.Back` does. */
    @Composable
    fun Back(
        enabled: Boolean,
        onBack: () -> Unit,
    ) {
        DisposableEffect(enabled, onBack) {
            if (enabled) open.addLast(onBack)
            onDispose { open.remove(onBack) }
        }
    }

    /** False when there is nothing to go back from. */
    fun back(): Boolean = open.lastOrNull()?.invoke() != null
}
