package no.kundeapp.ui.login

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.imePadding
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.safeDrawingPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.dp
import no.kundeapp.core.Keyboard
import no.kundeapp.core.LoginState
import no.kundeapp.core.LoginStep
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.WholeWords
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.theme.Grid

/** What stands before the tabs: the area, the ways to sign in, the code or the browser. */
@Composable
internal fun LoginPage(
    state: LoginState,
    busy: Boolean,
    actions: LoginActions,
) {
    var changing by rememberSaveable { mutableStateOf(false) }
    val area = state.areas.rows.find { it.chosen }
    Box(Modifier.fillMaxSize().verticalScroll(rememberScrollState()).safeDrawingPadding(), Alignment.TopCenter) {
        Column(
            Modifier
                .widthIn(max = WIDEST)
                .fillMaxWidth()
                .imePadding()
                .padding(Grid.two),
            Arrangement.spacedBy(Grid.two),
        ) {
            actions.leave?.let { leave -> TextButton(leave, Modifier.touchable()) { Text(LocalWords.current.cancel) } }
            if (area == null || changing) {
                AreaStep(state.company, state.areas) { id ->
                    changing = false
                    actions.chooseArea(id)
                }
            } else {
                Text(state.company, style = MaterialTheme.typography.titleSmall, color = MaterialTheme.colorScheme.primary)
                state.ended?.let { EndedCard(it) }
                Step(state, area.name, actions, onChangeArea = { changing = true })
                Busy(busy)
            }
        }
    }
}

@Composable
private fun ColumnScope.Step(
    state: LoginState,
    area: String,
    actions: LoginActions,
    onChangeArea: () -> Unit,
) {
    val problem = state.problem
    // Here, so that it is there again after a way back from the code.
    var number by rememberSaveable { mutableStateOf("") }
    var address by rememberSaveable { mutableStateOf("") }
    when (val step = state.step) {
        is LoginStep.Choose -> {
            MethodStep(step.v1, problem, actions)
            AreaLine(state.areas.title, area, onChangeArea)
        }

        is LoginStep.Recipient -> {
            when (step.v1.keyboard) {
                Keyboard.TELEPHONE -> RecipientStep(step.v1, number, { number = it }, problem, actions)
                Keyboard.EMAIL -> RecipientStep(step.v1, address, { address = it }, problem, actions)
            }
        }

        is LoginStep.Code -> {
            CodeStep(step.v1, problem, actions)
        }

        is LoginStep.Browser -> {
            BrowserStep(step.v1, problem, actions)
        }

        LoginStep.SignedIn -> {
            // The shell has left the login by then.
        }
    }
}

/** The name of a step. */
@Composable
internal fun StepTitle(title: String) =
    WholeWords(title, MaterialTheme.typography.headlineSmall, Modifier.semantics(mergeDescendants = true) { heading() })

/** Takes the same room at rest, so that nothing jumps. */
@Composable
private fun Busy(busy: Boolean) {
    val words = LocalWords.current
    Box(Modifier.fillMaxWidth().padding(vertical = Grid.one)) {
        if (busy) LinearProgressIndicator(Modifier.fillMaxWidth().semantics { contentDescription = words.loading })
    }
}

private val WIDEST = 480.dp
