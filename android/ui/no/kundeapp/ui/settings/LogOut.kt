package no.kundeapp.ui.settings

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.AlertDialog
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.produceState
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.font.FontWeight
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.state.attempt
import no.kundeapp.ui.theme.Grid

/** Asks before a logout, and says what would be lost by it. */
@Composable
internal fun LogOut(
    app: Kundeapp,
    onStay: () -> Unit,
) {
    val unsent by produceState<String?>(null, app) { attempt { value = app.unsentQuestion() } }
    var trouble by remember { mutableStateOf<String?>(null) }
    LogOutQuestion(listOfNotNull(unsent, trouble), onStay) {
        // Logging out takes these screens away, and must come to its end all the same.
        CoroutineScope(SupervisorJob() + Dispatchers.Default).launch { trouble = attempt { app.logOut() } }
    }
}

@Composable
internal fun LogOutQuestion(
    more: List<String>,
    onStay: () -> Unit,
    onLeave: () -> Unit,
) {
    val words = LocalWords.current
    AlertDialog(
        onDismissRequest = onStay,
        title = { Text(words.logOutTitle) },
        text = {
            Column(Modifier.verticalScroll(rememberScrollState()), Arrangement.spacedBy(Grid.one)) {
                Text(words.logOutText)
                more.forEach { Text(it, fontWeight = FontWeight.SemiBold) }
            }
        },
        confirmButton = { TextButton(onLeave, Modifier.touchable()) { Text(words.logOut) } },
        dismissButton = { TextButton(onStay, Modifier.touchable()) { Text(words.cancel) } },
    )
}
