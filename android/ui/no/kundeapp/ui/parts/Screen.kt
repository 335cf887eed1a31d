package no.kundeapp.ui.parts

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.height
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.theme.Grid

/** A screen's state once there is one; before, where its content will stand; or why there is none, with a way on. */
@Composable
fun <S> Whatever(
    state: UiState<S>,
    onRetry: () -> Unit,
    content: @Composable (S) -> Unit,
) {
    when (state) {
        UiState.Loading -> Skeleton()
        is UiState.Failed -> Failure(state.text, onRetry)
        is UiState.Ready -> content(state.state)
    }
}

@Composable
private fun Skeleton() {
    val words = LocalWords.current
    Column(
        Modifier.fillMaxWidth().semantics { contentDescription = words.loading },
        Arrangement.spacedBy(Grid.two),
    ) {
        listOf(120.dp, 200.dp, 80.dp).forEach { height ->
            Box(
                Modifier.fillMaxWidth().height(height).background(
                    MaterialTheme.colorScheme.surfaceVariant,
                    RoundedCornerShape(Grid.two),
                ),
            )
        }
    }
}

@Composable
private fun Failure(
    text: String,
    onRetry: () -> Unit,
) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.two)) {
        Text(text, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
        OutlinedButton(onRetry, Modifier.touchable()) { Text(LocalWords.current.retry) }
    }
}
