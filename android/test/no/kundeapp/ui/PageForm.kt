@file:OptIn(ExperimentalTestApi::class)

package no.kundeapp.ui

import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind

/** Something that is done from a page of Kundeservice with a form. */
class PageForm(
    val name: String,
    val from: From,
    /** What the form says that it is about, and nobody can change; null of one that is about nothing yet. */
    val about: String?,
    /** What is on the page once it is done. */
    val done: String,
    val send: String = "Send",
    val fill: ComposeUiTest.() -> Unit,
)

/** The page of a customer that a form is opened from. */
class From(
    /** The button there. */
    val way: String,
    val customer: String = "privat",
    /** What is typed on the page before. */
    val before: ComposeUiTest.() -> Unit = {},
    /** What cannot be tapped: days are chosen in the platform's calendar, which opens at the machine's month. */
    val prepare: suspend (Kundeapp) -> Unit = {},
    val page: suspend (Kundeapp) -> Page,
)

private val give =
    PageForm("give", From("Gi tilgang") { Page(PageKind.AUTHORISATIONS) }, null, "Regnskapsfører", "Registrer") {
        tapAmong("Storebotn")
        tap("En bedrift")
        typeInto("Navn", "Regnskapsfører")
        typeInto("E-post", "regnskap@example.com")
    }

private val withdraw =
    PageForm("withdraw", From("Trekk tilbake") { it.given("Slektning") }, "Slektning", "Avsluttet") {
        tapAmong("Jeg trekker tilgangen tilbake")
    }

private val revoke =
    PageForm("revoke", From("Fjern tilgangen") { it.registered() }, "Strømappen Eksempel", "Hvem kan hente tallene dine") {
        tapAmong("Jeg trekker tilgangen tilbake")
    }

private val deliver =
    PageForm(
        "deliver",
        From("Lever 99", "hytte", before = { typeInto(METER, "99999") }) { it.readings() },
        "Hytte",
        "20. nov. 2026: 99",
        "Registrer",
    ) { waitFor("99999") }

private val accept =
    PageForm("accept", From("Godta tilbudet") { it.offered() }, "TK-", "Godtatt: venter på betaling") {
        tapAmong("Jeg godtar tilbudet")
    }

private val change =
    PageForm("change", From("Be om en annen tid", prepare = { it.choose("2026-12-10") }) { it.booked() }, "Leilighet", "Du har bedt om") {
        waitFor("10. des. 2026")
        tapAmong("Midt på dagen")
    }

private val han =
    PageForm("han", From("Be om åpning", "bedrift") { it.atMeter() }, null, "HAN-porten er lukket", "Åpne") {
        typeInto("E-post", "bedrift@example.com")
        tapAmong("Jeg forstår")
    }

val PAGE_FORMS = listOf(give, withdraw, revoke, deliver, accept, change, han)

private const val METER = "Målerstand"

/** A day for the new appointment, as a draft. */
private suspend fun Kundeapp.choose(day: String) {
    val exchange = booked()
    val link = meterExchanges().use { it.detail(exchange.id) }?.change
    if (link != null && link.offered) formFrom(link).use { it.fill("day", day) }
}

// Each is fetched, so that it is there without a network too.

private suspend fun Kundeapp.registered() = elhub().use { it.refresh() }.let { Page(PageKind.ELHUB) }

private suspend fun Kundeapp.readings() = selfReading().use { it.refresh() }.let { Page(PageKind.SELF_READING) }

private suspend fun Kundeapp.atMeter() = meter().use { it.refresh() }.let { Page(PageKind.METER) }

private suspend fun Kundeapp.given(party: String) =
    authorisations().use { screen ->
        screen.refresh()
        Page(
            PageKind.AUTHORISATION,
            screen
                .state()
                .given.rows
                .first { it.party == party }
                .id,
        )
    }

private suspend fun Kundeapp.offered() =
    connections().use { screen ->
        screen.refresh()
        Page(
            PageKind.CONNECTION,
            screen
                .state()
                .cases
                .first { screen.detail(it.id)?.accept != null }
                .id,
        )
    }

private suspend fun Kundeapp.booked() =
    meterExchanges().use { screen ->
        screen.refresh()
        Page(
            PageKind.METER_EXCHANGE,
            screen
                .state()
                .exchanges
                .first { screen.detail(it.id)?.change != null }
                .id,
        )
    }
