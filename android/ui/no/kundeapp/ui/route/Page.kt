package no.kundeapp.ui.route

import no.kundeapp.core.FormLink

/**
 * A page over a tab. [id] says which bill, article, outage, month or day; a form that a page opens has its [link]. All of it is plain, so
 * that a page survives a restart.
 */
data class Page(
    val kind: PageKind,
    val id: String = "",
    val link: FormLink? = null,
) {
    companion object {
        /** The form that a link opens, with what it is about. */
        fun of(link: FormLink) = Page(PageKind.FORM, link.form, link)
    }
}

/** The kinds of [Page]. */
enum class PageKind {
    /** The point switcher. */
    POINTS,

    /** The point that the app opens on. */
    DEFAULT_POINT,

    /** A bill, by its id. */
    INVOICE,

    /** Prøveavregning. */
    TRIAL_SETTLEMENT,

    /** Dine forbrukstopper. */
    PEAKS,

    /** Nettleiepriser. */
    PRICES,

    /** Nettleieprisen: what it consists of. */
    PRICE_PARTS,

    /** Strømstøtte. */
    SUPPORT,

    /** The days of a month of Strømstøtte, by its first day. */
    SUPPORT_MONTH,

    /** The hours of a day of Strømstøtte. */
    SUPPORT_DAY,

    /** An article, by its id. */
    ARTICLE,

    /** An outage or planned work, by its id. */
    OUTAGE,

    /** Kontakt oss. */
    CONTACT,

    /** Meld farlig forhold. */
    HAZARD,

    /** Bestilling av tjenester. */
    FORMS,

    /** A form of the company's, by its id. */
    FORM,

    /** Sendt og ikke sendt. */
    OUTBOX,

    /** Tilsynsrapporter. */
    INSPECTIONS,

    /** Innstillinger. */
    SETTINGS,

    /** Lisenser. */
    LICENCES,

    /** Ofte stilte spørsmål. */
    FAQ,

    /** A question with its answer, by its id. */
    QUESTION,

    /** Gi andre tilgang. */
    AUTHORISATIONS,

    /** A fullmakt, by its id. */
    AUTHORISATION,

    /** Min strømmåler. */
    METER,

    /** Elhub. */
    ELHUB,

    /** Måleravlesning. */
    SELF_READING,

    /** Tilknytning. */
    CONNECTIONS,

    /** A connection case, by its id. */
    CONNECTION,

    /** Målerbytte. */
    METER_EXCHANGES,

    /** An appointment for a new meter, by its id. */
    METER_EXCHANGE,
}
