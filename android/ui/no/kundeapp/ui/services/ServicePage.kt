package no.kundeapp.ui.services

import androidx.compose.runtime.Composable
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.authorisations.AuthorisationDetails
import no.kundeapp.ui.authorisations.Authorisations
import no.kundeapp.ui.connections.ConnectionDetails
import no.kundeapp.ui.connections.Connections
import no.kundeapp.ui.contact.Contact
import no.kundeapp.ui.elhub.Elhub
import no.kundeapp.ui.exchanges.ExchangeDetails
import no.kundeapp.ui.exchanges.Exchanges
import no.kundeapp.ui.faq.Faq
import no.kundeapp.ui.faq.Question
import no.kundeapp.ui.form.OrderForm
import no.kundeapp.ui.form.Orders
import no.kundeapp.ui.hazard.Hazard
import no.kundeapp.ui.inspections.Inspections
import no.kundeapp.ui.meter.Meter
import no.kundeapp.ui.outbox.Outbox
import no.kundeapp.ui.reading.Reading
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.settings.Licences
import no.kundeapp.ui.settings.Settings

/** A page of Kundeservice; none of the others. */
@Composable
fun ServicePage(
    app: Kundeapp,
    page: Page,
    open: (Page) -> Unit,
) {
    when (page.kind) {
        PageKind.CONTACT -> Contact(app)
        PageKind.HAZARD -> Hazard(app)
        PageKind.FORMS -> Orders(app, open)
        PageKind.FORM -> OrderForm(app, page.id, page.link)
        PageKind.OUTBOX -> Outbox(app)
        PageKind.INSPECTIONS -> Inspections(app)
        PageKind.SETTINGS -> Settings(app, open)
        PageKind.LICENCES -> Licences(app)
        PageKind.FAQ -> Faq(app, open)
        PageKind.QUESTION -> Question(app, page.id)
        PageKind.AUTHORISATIONS -> Authorisations(app, open)
        PageKind.AUTHORISATION -> AuthorisationDetails(app, page.id, open)
        PageKind.METER -> Meter(app, open)
        PageKind.ELHUB -> Elhub(app, open)
        PageKind.SELF_READING -> Reading(app, open)
        PageKind.CONNECTIONS -> Connections(app, open)
        PageKind.CONNECTION -> ConnectionDetails(app, page.id, open)
        PageKind.METER_EXCHANGES -> Exchanges(app, open)
        PageKind.METER_EXCHANGE -> ExchangeDetails(app, page.id, open)
        else -> Unit
    }
}
