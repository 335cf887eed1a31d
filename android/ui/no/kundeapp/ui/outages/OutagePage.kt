package no.kundeapp.ui.outages

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.HorizontalDivider
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.clearAndSetSemantics
import androidx.compose.ui.semantics.contentDescription
import no.kundeapp.core.Figure
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.OutageDetail
import no.kundeapp.ui.parts.Glyph
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Pictogram
import no.kundeapp.ui.parts.PointWords
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.state.latestDetail
import no.kundeapp.ui.state.opening
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states
import no.kundeapp.ui.theme.Grid

/** One outage or planned work. It changes while one looks; the page goes when it is over. */
@Composable
fun OutagePage(
    app: Kundeapp,
    id: String,
) {
    val screen = remember(app) { app.outages() }
    val state = latestDetail(app, id) { screen.states().opening { screen.detail(id) } }
    PageFrame(state, { it.frame }, rememberDeeds(app)) { outage ->
        Text(outage.head.places, style = MaterialTheme.typography.titleLarge)
        Text(outage.head.span)
        outage.head.own?.let { own -> Own(own, outage) }
        Panel { outage.fields.forEach { Said(it) } }
        if (outage.updates.isNotEmpty()) {
            Panel(outage.updatesTitle) {
                outage.updates.forEachIndexed { place, update ->
                    if (place > 0) HorizontalDivider()
                    Quiet(update.time)
                    Text(update.text)
                }
            }
        }
    }
}

@Composable
private fun Own(
    own: String,
    outage: OutageDetail,
) = Panel {
    Row(horizontalArrangement = Arrangement.spacedBy(Grid.one), verticalAlignment = Alignment.CenterVertically) {
        Pictogram(Glyph.WARNING, tint = MaterialTheme.colorScheme.tertiary)
        Text(own, style = MaterialTheme.typography.titleMedium)
    }
    if (outage.points.isNotEmpty()) Quiet(outage.pointsTitle)
    outage.points.forEach { PointWords(it) }
}

/** A label over its words, which may be a sentence. */
@Composable
private fun Said(figure: Figure) {
    Column(Modifier.clearAndSetSemantics { contentDescription = figure.spoken }) {
        Quiet(figure.label)
        Text(figure.value)
    }
}
