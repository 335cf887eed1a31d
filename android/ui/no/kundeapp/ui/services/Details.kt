package no.kundeapp.ui.services

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import kotlinx.coroutines.flow.Flow
import no.kundeapp.core.Frame
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.latestDetail
import no.kundeapp.ui.state.opening
import no.kundeapp.ui.state.rememberDeeds

/** What the page of one thing begins with: what it is called, and how it stands. */
internal class Head(
    val frame: Frame,
    val title: String,
    val state: String? = null,
)

/** One thing of a screen, looked up by its [id]; the page of what is not there any more is left. */
@Composable
internal fun <C : Any, S, D> Details(
    app: Kundeapp,
    id: String,
    screen: C,
    states: (C) -> Flow<UiState<S>>,
    look: suspend (C) -> D?,
    head: (D) -> Head,
    content: @Composable ColumnScope.(D) -> Unit,
) {
    val state = latestDetail(app, id) { states(screen).opening { look(screen) } }
    PageFrame(state, { head(it).frame }, rememberDeeds(app)) { detail ->
        head(detail).run {
            Text(title, style = MaterialTheme.typography.titleLarge)
            this.state?.let { Quiet(it) }
        }
        content(detail)
    }
}
