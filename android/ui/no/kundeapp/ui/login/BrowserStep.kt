package no.kundeapp.ui.login

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.Button
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import no.kundeapp.core.BrowserPanel
import no.kundeapp.core.ProblemNotice
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.touchable

/** The customer is in the browser. */
@Composable
internal fun ColumnScope.BrowserStep(
    panel: BrowserPanel,
    problem: ProblemNotice?,
    actions: LoginActions,
) {
    StepTitle(panel.title)
    problem?.let { ProblemCard(it, actions::contact) }
    Text(panel.lead)
    Quiet(panel.until)
    Button(actions::reopen, Modifier.fillMaxWidth().touchable()) { Text(panel.reopen) }
    TextButton(actions::back, Modifier.fillMaxWidth().touchable()) { Text(panel.back) }
}
