package no.kundeapp.ui.shell

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.text.TextAutoSize
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.NavigationBar
import androidx.compose.material3.NavigationBarItem
import androidx.compose.material3.NavigationRail
import androidx.compose.material3.NavigationRailItem
import androidx.compose.material3.Scaffold
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import androidx.compose.ui.unit.sp
import no.kundeapp.core.MainTab
import no.kundeapp.ui.parts.LocalWords

/** The five tabs over which no pages lie. The choice outlives rotation. */
@Composable
fun MainTabs(page: @Composable (MainTab) -> Unit) {
    var chosen by rememberSaveable { mutableStateOf(MainTab.OVERVIEW) }
    MainTabs(chosen, { chosen = it }) { page(chosen) }
}

/** The five tabs, and the page of the chosen one: below on a phone held upright, beside where it is wide. */
@Composable
fun MainTabs(
    chosen: MainTab,
    onChoose: (MainTab) -> Unit,
    page: @Composable () -> Unit,
) {
    BoxWithConstraints(Modifier.fillMaxSize()) {
        if (maxWidth >= WIDE) {
            Beside(chosen, onChoose, page)
        } else {
            Scaffold(bottomBar = { Below(chosen, onChoose) }) { padding -> Box(Modifier.padding(padding).fillMaxSize()) { page() } }
        }
    }
}

@Composable
private fun Below(
    chosen: MainTab,
    onChoose: (MainTab) -> Unit,
) {
    NavigationBar {
        LocalWords.current.tabs.forEach { tab ->
            NavigationBarItem(
                selected = tab.kind == chosen,
                onClick = { onChoose(tab.kind) },
                icon = { TabIcon(tab.kind) },
                label = { TabLabel(tab.label) },
            )
        }
    }
}

@Composable
private fun Beside(
    chosen: MainTab,
    onChoose: (MainTab) -> Unit,
    page: @Composable () -> Unit,
) {
    Scaffold { padding ->
        Row(Modifier.padding(padding).fillMaxSize()) {
            NavigationRail(Modifier.verticalScroll(rememberScrollState())) {
                LocalWords.current.tabs.forEach { tab ->
                    NavigationRailItem(
                        selected = tab.kind == chosen,
                        onClick = { onChoose(tab.kind) },
                        icon = { TabIcon(tab.kind) },
                        label = { TabLabel(tab.label) },
                    )
                }
            }
            Box(Modifier.weight(1f).fillMaxSize()) { page() }
        }
    }
}

/** As large as fits: a fifth of a narrow screen does not hold every word at 200 %, and half a word helps nobody. */
@Composable
private fun TabLabel(label: String) {
    val style = MaterialTheme.typography.labelMedium
    Text(label, autoSize = TextAutoSize.StepBased(SMALLEST, style.fontSize), maxLines = 1, softWrap = false, style = style)
}

private val WIDE = 600.dp
private val SMALLEST = 4.sp
