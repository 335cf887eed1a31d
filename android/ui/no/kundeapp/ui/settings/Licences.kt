package no.kundeapp.ui.settings

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.lazy.LazyColumn
import androidx.compose.foundation.lazy.items
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.LicenceRow
import no.kundeapp.core.LicencesState
import no.kundeapp.ui.parts.PageTitle
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.Whatever
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.once
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.theme.Grid

/** Lisenser: what the app is made of. */
@Composable
internal fun Licences(app: Kundeapp) {
    val screen = remember(app) { app.settings() }
    LicencesPage(latest(app) { once { screen.licences() } }, rememberDeeds(app))
}

@Composable
internal fun LicencesPage(
    state: UiState<LicencesState>,
    deeds: Deeds,
) {
    Column(Modifier.fillMaxSize().padding(Grid.two)) {
        Whatever(state, deeds::refresh) { licences ->
            PageTitle(licences.frame.title, deeds)
            LazyColumn(Modifier.fillMaxSize(), verticalArrangement = Arrangement.spacedBy(Grid.two)) {
                item { Text(licences.lead) }
                items(licences.licences) { Licence(it) }
            }
        }
    }
}

@Composable
private fun Licence(row: LicenceRow) {
    Column(Modifier.fillMaxWidth().semantics(mergeDescendants = true) { }) {
        Text("${row.name} ${row.version}")
        Quiet(row.licence)
    }
}
