package no.kundeapp.ui.prices

import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** Nettleieprisen: what its parts are. */
@Composable
fun PricePartsPage(app: Kundeapp) {
    val state = latest(app) { app.prices().states() }
    PageFrame(state, { it.frame.copy(title = it.partsTitle) }, rememberDeeds(app)) { prices ->
        prices.parts.forEach { part -> Panel(part.title) { Text(part.text) } }
    }
}
