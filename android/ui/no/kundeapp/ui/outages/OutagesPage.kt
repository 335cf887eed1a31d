package no.kundeapp.ui.outages

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.Spacer
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.OutageRow
import no.kundeapp.core.OutageSection
import no.kundeapp.ui.parts.ActionRow
import no.kundeapp.ui.parts.Ends
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.Heading
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.route.opens
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states
import no.kundeapp.ui.theme.Grid

/** Drift: outages now and work that is planned, the customer's own points first. */
@Composable
fun OutagesPage(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val state = latest(app) { app.outages().states() }
    PageFrame(state, { it.frame }, rememberDeeds(app)) { outages ->
        listOf(outages.ongoing, outages.planned).forEach { section ->
            Section(section) { open(Page(PageKind.OUTAGE, it)) }
        }
        OutlinedButton({ open(Page(PageKind.HAZARD)) }, Modifier.fillMaxWidth().touchable(), shape = MaterialTheme.shapes.large) {
            Pictogram(Glyph.WARNING)
            Text(LocalWords.current.reportHazard, Modifier.padding(start = Grid.one))
        }
    }
}

@Composable
private fun Section(
    section: OutageSection,
    onOpen: (String) -> Unit,
) = Panel {
    Ends(start = { Heading(section.title) }, end = { if (section.empty == null) Heading(section.count) else Spacer(Modifier) })
    section.empty?.let { none ->
        Row(horizontalArrangement = Arrangement.spacedBy(Grid.one), verticalAlignment = Alignment.CenterVertically) {
            Pictogram(Glyph.CHECK, tint = MaterialTheme.colorScheme.primary)
            Text(none)
        }
    }
    section.outages.forEachIndexed { place, outage ->
        if (place > 0) HorizontalDivider()
        OutageLine(outage) { onOpen(outage.id) }
    }
}

@Composable
private fun OutageLine(
    outage: OutageRow,
    onOpen: () -> Unit,
) = ActionRow(outage.spoken, onOpen, Modifier.opens(Page(PageKind.OUTAGE, outage.id))) {
    Column(verticalArrangement = Arrangement.spacedBy(Grid.half)) {
        outage.own?.let { own ->
            Row(horizontalArrangement = Arrangement.spacedBy(Grid.half), verticalAlignment = Alignment.CenterVertically) {
                Pictogram(Glyph.WARNING, tint = MaterialTheme.colorScheme.tertiary)
                Text(own, color = MaterialTheme.colorScheme.tertiary, style = MaterialTheme.typography.titleSmall)
            }
        }
        Text(outage.area, style = MaterialTheme.typography.titleMedium)
        Text(outage.places)
        Quiet(outage.span)
    }
}
