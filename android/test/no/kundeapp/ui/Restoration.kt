package no.kundeapp.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.LocalSaveableStateRegistry
import androidx.compose.runtime.saveable.SaveableStateRegistry
import androidx.compose.runtime.setValue
import androidx.compose.runtime.snapshots.SnapshotMutableState
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import java.io.Serializable

/** A window that its system makes anew: what screens have saved is there again, as far as a system keeps such things. */
@OptIn(ExperimentalTestApi::class)
class Restoration(
    private val ui: ComposeUiTest,
) {
    private var shown by mutableStateOf(true)
    private var saved: Map<String, List<Any?>> = emptyMap()
    private var registry: SaveableStateRegistry? = null

    fun setContent(content: @Composable () -> Unit) =
        ui.setContent {
            if (shown) {
                val present = remember { SaveableStateRegistry(saved, ::keeps).also { registry = it } }
                CompositionLocalProvider(LocalSaveableStateRegistry provides present, content)
            }
        }

    /** Saves and ends, has [between] happen, and begins again. */
    fun again(between: () -> Unit = {}) {
        ui.waitForIdle()
        saved = ui.runOnIdle { registry?.performSave().orEmpty() }
        shown = false
        ui.waitForIdle()
        between()
        shown = true
        ui.waitForIdle()
    }

    private fun keeps(value: Any?): Boolean =
        when (value) {
            null -> true
            is SnapshotMutableState<*> -> keeps(value.value)
            is Function<*> -> false
            else -> value is Serializable
        }
}
