package no.kundeapp.ui.shell

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.NavigationBar
import androidx.compose.material3.NavigationBarItem
import androidx.compose.material3.NavigationRail
import androidx.compose.material3.NavigationRailItem
import androidx.compose.material3.Scaffold
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import no.kundeapp.core.MainTab
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.fitting

/** The five tabs, and the page of the chosen one: below on a phone held upright, beside where it is wide. */
@Composable
fun MainTabs(
    chosen: MainTab,
    onChoose: (MainTab) -> Unit,
    page: @Composable () -> Unit,
) {
    BoxWithConstraints(Modifier.fillMaxSize()) {
        val wide = maxWidth >= WIDE
        // One place for the page in either: what was typed on it is looked for there when the phone has been turned.
        Scaffold(bottomBar = { if (!wide) Below(chosen, onChoose) }) { padding ->
            Row(Modifier.padding(padding).fillMaxSize()) {
                if (wide) Beside(chosen, onChoose)
                Box(Modifier.weight(1f).fillMaxSize()) { page() }
            }
        }
    }
}

@Composable
private fun Below(
    chosen: MainTab,
    onChoose: (MainTab) -> Unit,
) = BoxWithConstraints {
    val tabs = LocalWords.current.tabs
    val style = labelStyle((maxWidth - APART * (tabs.size - 1)) / tabs.size)
    NavigationBar {
        tabs.forEach { tab ->
            NavigationBarItem(
                selected = tab.kind == chosen,
                onClick = { onChoose(tab.kind) },
                icon = { TabIcon(tab.kind) },
                label = { TabLabel(tab.label, style) },
            )
        }
    }
}

@Composable
private fun Beside(
    chosen: MainTab,
    onChoose: (MainTab) -> Unit,
) {
    val style = labelStyle(RAIL)
    NavigationRail(Modifier.verticalScroll(rememberScrollState())) {
        LocalWords.current.tabs.forEach { tab ->
            NavigationRailItem(
                selected = tab.kind == chosen,
                onClick = { onChoose(tab.kind) },
                icon = { TabIcon(tab.kind) },
                label = { TabLabel(tab.label, style) },
            )
        }
    }
}

/** One size for all: a fifth of a narrow screen does not hold every word at 200 %, and half a word helps nobody. */
@Composable
private fun labelStyle(width: Dp): TextStyle =
    fitting(
        MaterialTheme.typography.labelMedium.copy(letterSpacing = 0.sp),
        width - EDGE * 2,
        LocalWords.current.tabs.map {
            AnnotatedString(it.label)
        },
    )

@Composable
private fun TabLabel(
    label: String,
    style: TextStyle,
) = Text(label, maxLines = 1, softWrap = false, style = style)

private val WIDE = 600.dp

/** Material's own: between the items of a bar, and as wide as a rail. */
private val APART = 8.dp
private val RAIL = 80.dp
private val EDGE = 4.dp
