package no.kundeapp.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.offset
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.ExperimentalMaterial3Api
import androidx.compose.material3.IconButton
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.pulltorefresh.PullToRefreshBox
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.semantics.stateDescription
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import no.kundeapp.core.Frame
import no.kundeapp.ui.route.LocalBack
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.theme.Grid
import no.kundeapp.ui.theme.isTextLarge

/** A page: its title, the way back, a pull that fetches what is new, and its content under what every screen has around it. */
@OptIn(ExperimentalMaterial3Api::class)
@Composable
fun <S> PageFrame(
    state: UiState<S>,
    frame: (S) -> Frame,
    deeds: Deeds,
    onSwitchPoint: (() -> Unit)? = null,
    widest: Dp = WIDEST,
    content: @Composable ColumnScope.(S) -> Unit,
) {
    PullToRefreshBox(deeds.refreshing, deeds::refresh, Modifier.fillMaxSize()) {
        Column(Modifier.fillMaxSize().verticalScroll(rememberScrollState()), horizontalAlignment = Alignment.CenterHorizontally) {
            Column(
                Modifier.widthIn(max = widest).fillMaxWidth().padding(Grid.two, Grid.one, Grid.two, Grid.three),
                Arrangement.spacedBy(Grid.two),
            ) {
                PageTitle((state as? UiState.Ready)?.let { frame(it.state).title }.orEmpty(), deeds)
                Whatever(state, deeds::refresh) { ready ->
                    FrameHead(frame(ready), onSwitchPoint)
                    content(ready)
                }
            }
        }
    }
}

/** The title between the way back and the button that fetches, since not everybody can pull. Large text has a line of its own. */
@Composable
fun PageTitle(
    title: String,
    deeds: Deeds,
) {
    val large = isTextLarge()
    Column(Modifier.fillMaxWidth()) {
        Row(
            Modifier.fillMaxWidth().heightIn(min = BAR),
            Arrangement.spacedBy(Grid.one),
            Alignment.CenterVertically,
        ) {
            BackButton()
            if (large) Spacer(Modifier.weight(1f)) else TitleText(title, Modifier.weight(1f))
            RefreshButton(deeds)
        }
        if (large) TitleText(title)
    }
}

@Composable
private fun TitleText(
    title: String,
    modifier: Modifier = Modifier,
) = WholeWords(title, MaterialTheme.typography.headlineSmall, modifier.semantics(mergeDescendants = true) { heading() })

@Composable
private fun BackButton() {
    val back = LocalBack.current ?: return
    val words = LocalWords.current
    IconButton(back, Modifier.offset(x = -Grid.one).touchable().semantics { contentDescription = words.back }) { Pictogram(Glyph.BACK) }
}

@Composable
private fun RefreshButton(deeds: Deeds) {
    val words = LocalWords.current
    val name =
        Modifier.semantics {
            contentDescription = words.refresh
            if (deeds.refreshing) stateDescription = words.loading
        }
    IconButton(deeds::refresh, Modifier.touchable().then(name)) { Pictogram(Glyph.REFRESH) }
}

/** Longer lines are hard to read: on a tablet and in landscape the content stands in the middle. */
val WIDEST = 720.dp
private val BAR = 56.dp
