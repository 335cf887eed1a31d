package no.kundeapp.ui.shell

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.NavigationBar
import androidx.compose.material3.NavigationBarItem
import androidx.compose.material3.Scaffold
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.style.TextOverflow
import no.kundeapp.core.MainTab
import no.kundeapp.ui.parts.LocalWords

/** The five tabs, and the page of the chosen one. The choice survives rotation. */
@Composable
fun MainTabs(page: @Composable (MainTab) -> Unit) {
    var chosen by rememberSaveable { mutableStateOf(MainTab.OVERVIEW) }
    Scaffold(
        bottomBar = {
            NavigationBar {
                LocalWords.current.tabs.forEach { tab ->
                    NavigationBarItem(
                        selected = tab.kind == chosen,
                        onClick = { chosen = tab.kind },
                        icon = { TabIcon(tab.kind) },
                        label = { Text(tab.label, maxLines = 1, overflow = TextOverflow.Ellipsis) },
                    )
                }
            }
        },
    ) { padding -> Box(Modifier.padding(padding).fillMaxSize()) { page(chosen) } }
}
