package no.kundeapp.ui.form

import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateMapOf
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.saveable.listSaver
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.runtime.snapshots.SnapshotStateMap
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.CoroutineStart
import kotlinx.coroutines.launch
import no.kundeapp.ui.device.FilePicker
import no.kundeapp.ui.device.PickedFile
import no.kundeapp.ui.state.attempt

/**
 * A letter that is being written. The core keeps every letter of it at once; [typed] is what the fields show meanwhile, so that the
 * core's answer never moves the cursor.
 */
internal class Writing(
    private val letter: Letter,
    private val scope: CoroutineScope,
    private val picker: FilePicker?,
    internal val typed: SnapshotStateMap<String, String>,
    private val picking: MutableState<String?>,
) {
    /** Something is on its way. */
    var busy by mutableStateOf(false)
        private set

    /** Why the last thing could not be done. */
    var trouble by mutableStateOf<String?>(null)
        private set

    val canAttach: Boolean get() = picker != null

    fun text(
        field: String,
        kept: String,
    ): String = typed[field] ?: kept

    fun fill(
        field: String,
        text: String,
    ) {
        typed[field] = text
        run { letter.fill(field, text) }
    }

    fun agree(
        field: String,
        yes: Boolean,
    ) = run { letter.agree(field, yes) }

    fun attach(
        field: String,
        accept: List<String>,
    ) = run {
        picking.value = field
        attach(field, picker?.pick(accept))
    }

    /** Takes the file that the customer chose while this screen was made anew. */
    suspend fun resume() {
        val field = picking.value ?: return
        trouble = attempt { attach(field, picker?.resumed()) }
    }

    fun detach(file: Long) = run { letter.detach(file) }

    fun discard() =
        run {
            letter.discard()
            typed.clear()
        }

    fun send() {
        if (busy) return
        busy = true
        run {
            try {
                if (letter.send()) typed.clear()
            } finally {
                busy = false
            }
        }
    }

    private suspend fun attach(
        field: String,
        file: PickedFile?,
    ) {
        picking.value = null
        file?.let { letter.attach(field, it.name, it.bytes) }
    }

    // At once, so that letters come to the core in the order in which they were typed.
    private fun run(action: suspend () -> Unit) {
        scope.launch(start = CoroutineStart.UNDISPATCHED) { trouble = attempt(action) }
    }
}

/** The core knows better what stands in a field than what was typed there. */
internal fun Writing.forget(field: String) {
    typed -= field
}

@Composable
internal fun rememberWriting(
    letter: Letter,
    picker: FilePicker?,
): Writing {
    val scope = rememberCoroutineScope()
    val typed = rememberSaveable(saver = TYPED) { mutableStateMapOf() }
    val picking = rememberSaveable { mutableStateOf<String?>(null) }
    val writing = remember(letter) { Writing(letter, scope, picker, typed, picking) }
    LaunchedEffect(writing) { writing.resume() }
    return writing
}

private val TYPED =
    listSaver<SnapshotStateMap<String, String>, String>(
        save = { map -> map.flatMap { (field, text) -> listOf(field, text) } },
        restore = { saved -> mutableStateMapOf<String, String>().apply { saved.chunked(2).forEach { (field, text) -> put(field, text) } } },
    )
