package no.kundeapp.ui.state

import kotlinx.coroutines.CancellationException
import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.emitAll
import kotlinx.coroutines.flow.flow
import no.kundeapp.core.AppFailure
import no.kundeapp.core.FailureKind
import no.kundeapp.core.FailureState
import no.kundeapp.core.Subscription

/** Where a subscription's later states go. */
class Hearing<S> internal constructor(
    private val latest: MutableStateFlow<UiState<S>>,
) {
    fun state(state: S) {
        latest.value = UiState.Ready(state)
    }

    fun failure(failure: FailureState) {
        latest.value = UiState.Failed(failure.kind, failure.text)
    }
}

/**
 * The states of a screen for as long as somebody collects them. A later state may come before the call that subscribes
 * returns, so the first one does not overwrite it.
 */
internal fun <S> follow(subscribe: suspend (Hearing<S>) -> Pair<S, Subscription>): Flow<UiState<S>> =
    flow {
        val latest = MutableStateFlow<UiState<S>>(UiState.Loading)
        try {
            val (first, subscription) = subscribe(Hearing(latest))
            subscription.use {
                latest.compareAndSet(UiState.Loading, UiState.Ready(first))
                emitAll(latest)
            }
        } catch (failure: AppFailure) {
            emit(failure.asState())
        }
    }

/** What does not change while one looks. */
internal fun <S> once(ask: suspend () -> S): Flow<UiState<S>> =
    flow {
        try {
            emit(UiState.Ready(ask()))
        } catch (failure: AppFailure) {
            emit(failure.asState())
        }
    }

/** A failure that was thrown, in the place of a state. */
internal fun AppFailure.asState(): UiState.Failed =
    when (this) {
        is AppFailure.Offline -> FailureKind.OFFLINE
        is AppFailure.Server -> FailureKind.SERVER
        is AppFailure.AppTooOld -> FailureKind.APP_TOO_OLD
        is AppFailure.SessionEnded -> FailureKind.SESSION_ENDED
        is AppFailure.NotFound -> FailureKind.NOT_FOUND
        is AppFailure.Device -> FailureKind.DEVICE
        is AppFailure.Unexpected -> FailureKind.UNEXPECTED
    }.let { kind -> UiState.Failed(kind, message.orEmpty()) }

/** Runs an action of a screen. What it changes comes through the screen's states; so does what stands in its way. */
internal suspend fun attempt(action: suspend () -> Unit): String? =
    try {
        action()
        null
    } catch (cancelled: CancellationException) {
        throw cancelled
    } catch (failure: AppFailure) {
        failure.message
    }
