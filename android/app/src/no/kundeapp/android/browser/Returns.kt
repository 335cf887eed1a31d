package no.kundeapp.android.browser

import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.receiveAsFlow

/** Addresses that the browser came back at, from the Activity that got them to the screen that waits, each once. */
class Returns {
    private val waiting = Channel<String>(Channel.CONFLATED)

    /** The latest one waits until somebody takes it. */
    val addresses: Flow<String> = waiting.receiveAsFlow()

    fun arrived(address: String) {
        waiting.trySend(address)
    }
}
