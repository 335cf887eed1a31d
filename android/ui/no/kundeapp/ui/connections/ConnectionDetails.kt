package no.kundeapp.ui.connections

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import androidx.compose.ui.text.font.FontWeight
import no.kundeapp.core.ConnectionDetail
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.OfferState
import no.kundeapp.core.StepRow
import no.kundeapp.ui.form.FormAction
import no.kundeapp.ui.parts.FigureRow
import no.kundeapp.ui.parts.Figures
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.services.Details
import no.kundeapp.ui.services.Head
import no.kundeapp.ui.state.states
import no.kundeapp.ui.theme.Grid

/** One case: how far it has come, what is missing, and the offer. */
@Composable
internal fun ConnectionDetails(
    app: Kundeapp,
    id: String,
    open: (Page) -> Unit,
) {
    val screen = remember(app) { app.connections() }
    val head = { detail: ConnectionDetail -> detail.head.run { Head(detail.frame, title, "$number · $address") } }
    Details(app, id, screen, { it.states() }, { it.detail(id) }, head) { case ->
        Text(case.head.status)
        case.missingTitle?.let { title -> Panel(title) { case.missing.forEach { Text("• $it") } } }
        Panel { case.steps.forEach { Step(it) } }
        case.offer?.let { Offer(it) }
        FormAction(case.accept, main = true, open)
        Panel {
            Figures(case.installer)
            Quiet(case.installerNote)
        }
    }
}

@Composable
private fun Step(step: StepRow) {
    Row(
        Modifier.fillMaxWidth().clearAndSetSemantics { contentDescription = step.spoken },
        Arrangement.spacedBy(Grid.two),
    ) {
        val tint = if (step.done || step.next) MaterialTheme.colorScheme.primary else MaterialTheme.colorScheme.outline
        Pictogram(
            if (step.done) {
                Glyph.CHECK
            } else if (step.next) {
                Glyph.OPEN
            } else {
                Glyph.CLOCK
            },
            tint = tint,
        )
        Column(Modifier.weight(1f)) {
            Text(step.name, fontWeight = if (step.next) FontWeight.SemiBold else null)
            Quiet(step.day ?: step.state)
        }
    }
}

@Composable
private fun Offer(offer: OfferState) {
    Panel {
        FigureRow(offer.contribution)
        Text(offer.description)
        Text(offer.valid, color = if (offer.expired) MaterialTheme.colorScheme.error else MaterialTheme.colorScheme.onSurfaceVariant)
    }
}
