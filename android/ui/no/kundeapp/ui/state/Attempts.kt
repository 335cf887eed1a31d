package no.kundeapp.ui.state

import androidx.compose.runtime.staticCompositionLocalOf
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.emitAll
import kotlinx.coroutines.flow.first
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.update

/** Has screens that could not be followed be tried once more. */
class Attempts {
    private val count = MutableStateFlow(0)

    /** Something was fetched, or the customer asks to try again. */
    fun again() = count.update { it + 1 }

    /** [states] for as long as there are any. They end where the core could not begin to tell them; then the next attempt asks anew. */
    internal fun <T> following(states: () -> Flow<T>): Flow<T> =
        flow {
            while (true) {
                val before = count.value
                emitAll(states())
                count.first { it != before }
            }
        }
}

/** Those of the screens around. */
val LocalAttempts = staticCompositionLocalOf { Attempts() }
