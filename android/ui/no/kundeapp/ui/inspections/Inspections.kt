package no.kundeapp.ui.inspections

import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import kotlinx.coroutines.flow.filterNotNull
import no.kundeapp.core.InspectionRow
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.state.attempt
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.opening
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** Tilsynsrapporter. */
@Composable
internal fun Inspections(app: Kundeapp) {
    val screen = remember(app) { app.services() }
    val device = LocalDevice.current
    val deeds = rememberDeeds(app)
    val noViewer = LocalWords.current.noViewer
    var trouble by remember { mutableStateOf<String?>(null) }
    val state = latest(app) { screen.states().opening { screen.inspections() }.filterNotNull() }
    val read = { row: InspectionRow, report: String ->
        deeds.act {
            var shown = true
            trouble = attempt { shown = device.show(row.reportText, screen.report(report)) } ?: noViewer.takeUnless { shown }
        }
    }
    InspectionsPage(state, deeds, trouble, read)
}
