package no.kundeapp.ui.shell

import androidx.compose.runtime.Composable
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.MainTab
import no.kundeapp.core.ServicesState
import no.kundeapp.ui.news.NewsPage
import no.kundeapp.ui.outages.OutagesPage
import no.kundeapp.ui.overview.OverviewPage
import no.kundeapp.ui.parts.Whatever
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.spot.SpotPage
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** The page of a tab; [open] goes on to another page over it. */
@Composable
fun TabPage(
    app: Kundeapp,
    kind: MainTab,
    open: (Page) -> Unit,
) = when (kind) {
    MainTab.OVERVIEW -> OverviewPage(app, open)
    MainTab.NEWS -> NewsPage(app, open)
    MainTab.OUTAGES -> OutagesPage(app, open)
    MainTab.SPOT -> SpotPage(app, open)
    MainTab.SERVICES -> Services(app)
}

@Composable
private fun Services(app: Kundeapp) {
    val deeds = rememberDeeds(app)
    Whatever(latest(app) { app.services().states() }, deeds::refresh) { ListPage(it.frame, it.rows()) }
}

private fun ServicesState.rows() = menu.map { ListRow(it.label, "", it.label) } + contacts.map { ListRow(it.label, it.shown, it.spoken) }
