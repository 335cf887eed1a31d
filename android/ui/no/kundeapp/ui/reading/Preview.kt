package no.kundeapp.ui.reading

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.produceState
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.KeyboardType
import no.kundeapp.core.PreviewState
import no.kundeapp.core.SelfReadingScreen
import no.kundeapp.core.SelfReadingState
import no.kundeapp.ui.form.FormAction
import no.kundeapp.ui.parts.FigureRow
import no.kundeapp.ui.parts.Heading
import no.kundeapp.ui.parts.Notes
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.state.attempt

/** What the next bill would be with a number that is typed from the meter, and its delivery. */
@Composable
internal fun Preview(
    screen: SelfReadingScreen,
    page: SelfReadingState,
    open: (Page) -> Unit,
) {
    val newest = page.readings.firstOrNull()?.spoken
    var typed by rememberSaveable { mutableStateOf("") }
    var typedAfter by rememberSaveable { mutableStateOf(newest) }
    // What was typed has been delivered, or somebody has read the meter meanwhile.
    LaunchedEffect(newest) {
        if (newest != typedAfter) typed = ""
        typedAfter = newest
    }
    val preview by produceState<PreviewState?>(null, screen, typed) {
        if (typed.isBlank()) value = null else attempt { value = screen.preview(typed) }
    }
    Heading(page.previewTitle)
    OutlinedTextField(
        typed,
        { typed = it },
        Modifier.fillMaxWidth(),
        label = { Text(page.previewLabel) },
        isError = preview?.problem != null,
        supportingText = preview?.problem?.let { { Text(it, Modifier.semantics { liveRegion = LiveRegionMode.Polite }) } },
        singleLine = true,
        textStyle = MaterialTheme.typography.titleLarge,
        keyboardOptions = KeyboardOptions(keyboardType = KeyboardType.Number),
    )
    val right = preview?.takeIf { it.problem == null }
    right?.let { Bill(it) }
    FormAction(right?.deliver ?: page.deliver, main = true, open)
}

@Composable
private fun Bill(preview: PreviewState) {
    Panel(preview.title) {
        listOfNotNull(preview.warning, preview.period).forEach { Text(it) }
        listOfNotNull(preview.billed, preview.sum).forEach { FigureRow(it) }
        Notes(listOfNotNull(preview.note))
    }
}
