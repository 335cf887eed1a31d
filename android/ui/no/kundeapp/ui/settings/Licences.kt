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
import androidx.compose.runtime.getValue
import androidx.compose.runtime.produceState
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.AppFailure
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.LicenceRow
import no.kundeapp.core.LicencesState
import no.kundeapp.ui.parts.PageTitle
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.Whatever
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.asState
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.theme.Grid

/** Lisenser: what the app is made of. */
@Composable
internal fun Licences(app: Kundeapp) {
    val state by produceState<UiState<LicencesState>>(UiState.Loading, app) {
        value =
            try {
                UiState.Ready(app.settings().licences())
            } catch (failure: AppFailure) {
                failure.asState()
            }
    }
    LicencesPage(state, rememberDeeds(app))
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
