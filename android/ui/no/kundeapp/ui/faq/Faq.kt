package no.kundeapp.ui.faq

import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.text.KeyboardOptions
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.input.ImeAction
import no.kundeapp.core.FaqState
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.QuestionRow
import no.kundeapp.ui.parts.ActionRow
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.RichTextBlocks
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.services.Details
import no.kundeapp.ui.services.Fetched
import no.kundeapp.ui.services.Head
import no.kundeapp.ui.state.attempt
import no.kundeapp.ui.state.states

/** Ofte stilte spørsmål. The core looks for words; what was looked for is there again after a restart. */
@Composable
internal fun Faq(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val screen = remember(app) { app.faq() }
    var looked by rememberSaveable { mutableStateOf("") }
    LaunchedEffect(screen, looked) { attempt { screen.search(looked) } }
    Fetched(app, screen, { it.states() }, { it.refresh() }, { it.frame }) { faq ->
        FaqBody(faq, looked, { looked = it }) { open(Page(PageKind.QUESTION, it)) }
    }
}

@Composable
internal fun ColumnScope.FaqBody(
    faq: FaqState,
    looked: String,
    onLook: (String) -> Unit,
    onOpen: (String) -> Unit,
) {
    OutlinedTextField(
        looked,
        onLook,
        Modifier.fillMaxWidth(),
        label = { Text(LocalWords.current.search) },
        leadingIcon = { Pictogram(Glyph.SEARCH) },
        singleLine = true,
        keyboardOptions = KeyboardOptions(imeAction = ImeAction.Search),
    )
    Quiet(faq.count, Modifier.semantics { liveRegion = LiveRegionMode.Polite })
    faq.questions.forEach { row ->
        Row(row) { onOpen(row.id) }
        HorizontalDivider(color = MaterialTheme.colorScheme.outlineVariant)
    }
}

@Composable
private fun Row(
    row: QuestionRow,
    onOpen: () -> Unit,
) {
    ActionRow(row.spoken, onOpen) {
        Text(row.topic, style = MaterialTheme.typography.labelMedium, color = MaterialTheme.colorScheme.primary)
        Text(row.question, style = MaterialTheme.typography.titleMedium)
        Quiet(row.preview)
    }
}

/** One question with its answer. */
@Composable
internal fun Question(
    app: Kundeapp,
    id: String,
) {
    val screen = remember(app) { app.faq() }
    Details(app, id, screen, { it.states() }, { it.answer(id) }, { Head(it.frame, it.head.question) }) { answer ->
        RichTextBlocks(answer.answer)
    }
}
