package no.kundeapp.ui.form

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.FlowRow
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.Button
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.DeliveryState
import no.kundeapp.core.FieldKind
import no.kundeapp.core.FieldState
import no.kundeapp.core.FormState
import no.kundeapp.ui.outbox.DeliveryCard
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.RichTextBlocks
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.theme.Grid

/** Something of the company's to fill in, or why it cannot be, and what became of what was sent from here. [under] stands after a field. */
@Composable
internal fun ColumnScope.FormBody(
    form: FormState,
    writing: Writing,
    under: @Composable (FieldState) -> Unit = {},
) {
    if (form.help.blocks.isNotEmpty()) RichTextBlocks(form.help)
    val blocked = form.blocked
    if (blocked == null) Open(form, writing, under) else Text(blocked)
    Deliveries(form.deliveries)
}

@Composable
private fun ColumnScope.Open(
    form: FormState,
    writing: Writing,
    under: @Composable (FieldState) -> Unit,
) {
    form.fields.forEach { field ->
        Field(field, writing)
        under(field)
    }
    listOfNotNull(form.problem, writing.trouble).forEach {
        Text(it, Modifier.semantics { liveRegion = LiveRegionMode.Polite }, color = MaterialTheme.colorScheme.error)
    }
    FlowRow(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.two)) {
        Button(writing::send, Modifier.touchable(), enabled = !writing.busy) { Text(form.button) }
        if (form.isBegun(writing)) {
            TextButton({ writing.discard() }, Modifier.touchable()) { Text(LocalWords.current.discard) }
        }
    }
}

private fun FormState.isBegun(writing: Writing) =
    fields.any { field ->
        val filled = field.kind != FieldKind.REFERENCE && writing.text(field.id, field.value).isNotEmpty()
        filled || field.agreed || field.files.isNotEmpty()
    }

@Composable
private fun Deliveries(deliveries: List<DeliveryState>) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.one)) { deliveries.forEach { DeliveryCard(it) } }
}
