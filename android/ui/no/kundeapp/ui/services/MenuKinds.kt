package no.kundeapp.ui.services

import no.kundeapp.core.MenuKind
import no.kundeapp.ui.route.PageKind

/** The page that a line of the menu opens; none for what happens at once. */
internal fun MenuKind.page(): PageKind? =
    when (this) {
        MenuKind.CONTACT -> PageKind.CONTACT
        MenuKind.ORDERS -> PageKind.FORMS
        MenuKind.INSPECTIONS -> PageKind.INSPECTIONS
        MenuKind.SETTINGS -> PageKind.SETTINGS
        MenuKind.AUTHORISATIONS -> PageKind.AUTHORISATIONS
        MenuKind.METER -> PageKind.METER
        MenuKind.ELHUB -> PageKind.ELHUB
        MenuKind.SELF_READING -> PageKind.SELF_READING
        MenuKind.CONNECTIONS -> PageKind.CONNECTIONS
        MenuKind.METER_EXCHANGES -> PageKind.METER_EXCHANGES
        MenuKind.FAQ -> PageKind.FAQ
        MenuKind.MY_PAGE, MenuKind.LOG_OUT -> null
    }
