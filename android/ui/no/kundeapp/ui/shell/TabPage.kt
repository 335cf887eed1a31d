package no.kundeapp.ui.shell

import androidx.compose.runtime.Composable
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.MainTab
import no.kundeapp.ui.news.NewsPage
import no.kundeapp.ui.outages.OutagesPage
import no.kundeapp.ui.overview.OverviewPage
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.services.ServicesTab
import no.kundeapp.ui.spot.SpotPage

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
    MainTab.SERVICES -> ServicesTab(app, open)
}
