package no.kundeapp.ui.meter

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.ColumnScope
import androidx.compose.foundation.layout.Row
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import no.kundeapp.core.HanState
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.MeterState
import no.kundeapp.ui.form.FormAction
import no.kundeapp.ui.parts.Figures
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.RichTextBlocks
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.services.Fetched
import no.kundeapp.ui.state.states
import no.kundeapp.ui.theme.Grid

/** Min strømmåler at the chosen point. */
@Composable
internal fun Meter(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val screen = remember(app) { app.meter() }
    Fetched(app, screen, { it.states() }, { it.refresh() }, { it.frame }) { meter ->
        MeterBody(meter, open)
    }
}

@Composable
internal fun ColumnScope.MeterBody(
    meter: MeterState,
    open: (Page) -> Unit,
) {
    if (meter.fields.isNotEmpty()) Panel { Figures(meter.fields) }
    meter.han?.let { Han(it, open) }
    if (meter.measures.isNotEmpty()) {
        Panel(meter.measuresTitle) { meter.measures.forEach { Item(it) } }
    }
    if (meter.advice.blocks.isNotEmpty()) Panel(meter.adviceTitle) { RichTextBlocks(meter.advice) }
}

@Composable
private fun Han(
    han: HanState,
    open: (Page) -> Unit,
) {
    Panel {
        Text(han.text, style = MaterialTheme.typography.titleMedium)
        Quiet(han.about)
        FormAction(han.opening, main = true, open)
    }
}

@Composable
private fun Item(text: String) {
    Row(horizontalArrangement = Arrangement.spacedBy(Grid.one)) {
        Text("•")
        Text(text, Modifier.weight(1f))
    }
}
