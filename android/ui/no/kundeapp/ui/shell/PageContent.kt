package no.kundeapp.ui.shell

import androidx.compose.runtime.Composable
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.invoices.InvoicePage
import no.kundeapp.ui.news.ArticlePage
import no.kundeapp.ui.outages.OutagePage
import no.kundeapp.ui.peaks.PeaksPage
import no.kundeapp.ui.points.DefaultPointPage
import no.kundeapp.ui.points.PointsPage
import no.kundeapp.ui.prices.PricePartsPage
import no.kundeapp.ui.prices.PricesPage
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.services.ServicePage
import no.kundeapp.ui.support.SupportDayPage
import no.kundeapp.ui.support.SupportMonthPage
import no.kundeapp.ui.support.SupportPage
import no.kundeapp.ui.trial.TrialSettlementPage

/** What stands on a page; [open] goes on to another. */
@Composable
fun PageContent(
    app: Kundeapp,
    page: Page,
    open: (Page) -> Unit,
) = when (page.kind) {
    PageKind.POINTS -> PointsPage(app)
    PageKind.DEFAULT_POINT -> DefaultPointPage(app)
    PageKind.INVOICE -> InvoicePage(app, page.id)
    PageKind.TRIAL_SETTLEMENT -> TrialSettlementPage(app, open)
    PageKind.PEAKS -> PeaksPage(app, open)
    PageKind.PRICES -> PricesPage(app, open)
    PageKind.PRICE_PARTS -> PricePartsPage(app)
    PageKind.SUPPORT -> SupportPage(app, open)
    PageKind.SUPPORT_MONTH -> SupportMonthPage(app, page.id, open)
    PageKind.SUPPORT_DAY -> SupportDayPage(app, page.id)
    PageKind.ARTICLE -> ArticlePage(app, page.id)
    PageKind.OUTAGE -> OutagePage(app, page.id)
    else -> ServicePage(app, page, open)
}
