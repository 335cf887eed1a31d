package no.kundeapp.android.device

import android.content.ActivityNotFoundException
import androidx.activity.ComponentActivity
import androidx.activity.result.ActivityResultLauncher
import androidx.activity.result.contract.ActivityResultContract
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

/**
 * Something that another program is asked for. Its answer may come to a later Activity than the one that asked, since turning the phone
 * meanwhile makes a new one; whoever asks again there, with [resumed], gets it. [key] is what Android knows it by.
 */
internal class Errand<I, O>(
    private val key: String,
    private val contract: ActivityResultContract<I, O>,
) {
    // Of the main thread alone.
    private var launcher: ActivityResultLauncher<I>? = null
    private var answer: CompletableDeferred<O>? = null

    /** Goes out from [activity] from now on, which has not been started yet. */
    fun attach(activity: ComponentActivity) {
        launcher = activity.activityResultRegistry.register(key, activity, contract, ::arrived)
    }

    /** Null when no program of the phone answers such a [question]. */
    suspend fun ask(question: I): O? =
        withContext(Dispatchers.Main.immediate) {
            val way = launcher ?: return@withContext null
            // Before it goes out: some questions Android answers at once.
            val coming = CompletableDeferred<O>().also { answer = it }
            try {
                way.launch(question)
                taken(coming)
            } catch (_: ActivityNotFoundException) {
                answer = null
                null
            }
        }

    /** The answer to a question whose asker is gone; null when none is asked. */
    suspend fun resumed(): O? = withContext(Dispatchers.Main.immediate) { answer?.let { taken(it) } }

    // Before anybody asks when the system ended the process meanwhile.
    private fun arrived(result: O) {
        (answer ?: CompletableDeferred<O>().also { answer = it }).complete(result)
    }

    private suspend fun taken(coming: CompletableDeferred<O>): O = coming.await().also { if (answer === coming) answer = null }
}
