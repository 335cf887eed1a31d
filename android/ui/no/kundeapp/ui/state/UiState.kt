package no.kundeapp.ui.state

import no.kundeapp.core.FailureKind

/** What a screen has to draw. */
sealed interface UiState<out S> {
    /** Its first state is on its way. */
    data object Loading : UiState<Nothing>

    /** There is something to draw. */
    data class Ready<S>(
        val state: S,
    ) : UiState<S>

    /** There is nothing, and [text] says why. */
    data class Failed(
        val kind: FailureKind,
        val text: String,
    ) : UiState<Nothing>
}
