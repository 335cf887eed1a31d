package no.kundeapp.bench

import kotlinx.coroutines.runBlocking
import no.kundeapp.core.FfiConverterTypeAnswerState
import no.kundeapp.core.FfiConverterTypeArticleState
import no.kundeapp.core.FfiConverterTypeAuthorisationsState
import no.kundeapp.core.FfiConverterTypeConnectionDetail
import no.kundeapp.core.FfiConverterTypeConnectionsState
import no.kundeapp.core.FfiConverterTypeConsumptionState
import no.kundeapp.core.FfiConverterTypeContactUsState
import no.kundeapp.core.FfiConverterTypeElhubState
import no.kundeapp.core.FfiConverterTypeFaqState
import no.kundeapp.core.FfiConverterTypeFormState
import no.kundeapp.core.FfiConverterTypeFormsState
import no.kundeapp.core.FfiConverterTypeHazardState
import no.kundeapp.core.FfiConverterTypeInspectionsState
import no.kundeapp.core.FfiConverterTypeInvoiceDetail
import no.kundeapp.core.FfiConverterTypeInvoicesState
import no.kundeapp.core.FfiConverterTypeLicencesState
import no.kundeapp.core.FfiConverterTypeMeterExchangesState
import no.kundeapp.core.FfiConverterTypeMeterState
import no.kundeapp.core.FfiConverterTypeNewsState
import no.kundeapp.core.FfiConverterTypeOutagesState
import no.kundeapp.core.FfiConverterTypeOutboxState
import no.kundeapp.core.FfiConverterTypeOverviewState
import no.kundeapp.core.FfiConverterTypePeaksState
import no.kundeapp.core.FfiConverterTypePointsState
import no.kundeapp.core.FfiConverterTypePricesState
import no.kundeapp.core.FfiConverterTypeProductionState
import no.kundeapp.core.FfiConverterTypeSelfReadingState
import no.kundeapp.core.FfiConverterTypeServicesState
import no.kundeapp.core.FfiConverterTypeSettingsState
import no.kundeapp.core.FfiConverterTypeSpotState
import no.kundeapp.core.FfiConverterTypeSupportDays
import no.kundeapp.core.FfiConverterTypeSupportState
import no.kundeapp.core.FfiConverterTypeTrialSettlementState
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.Scale
import no.kundeapp.support.Phone
import no.kundeapp.support.Sandbox
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals

/**
 * Each screen of the customer with the most points, handed to Kotlin: at most 1 ms and 64 KB. `make bench` runs it with the release
 * library; by its name it is none of the tests.
 */
class CrossingBench {
    @Test
    fun `every screen of the co-operative crosses in time and is small`() =
        runBlocking {
            Sandbox().use { sandbox ->
                Phone(sandbox).use { phone ->
                    phone.appOf("borettslag@example.com").use { app ->
                        val all = tabs(app) + periods(app) + services(app) + forms(app) + details(app)
                        all.forEach(::println)
                        assertEquals(emptyList(), all.filterNot { it.isAllowed }.map { it.screen }, "over 1 ms or 64 KB")
                    }
                }
            }
        }

    private suspend fun tabs(app: Kundeapp) =
        listOf(
            Crossing.measure("Oversikt", FfiConverterTypeOverviewState, app.overview().state()),
            Crossing.measure("invoices", FfiConverterTypeInvoicesState, app.invoices().state()),
            Crossing.measure("trial settlement", FfiConverterTypeTrialSettlementState, app.trialSettlement().state()),
            Crossing.measure("peaks", FfiConverterTypePeaksState, app.peaks().state()),
            Crossing.measure("prices", FfiConverterTypePricesState, app.prices().state()),
            Crossing.measure("support", FfiConverterTypeSupportState, app.support().state()),
            Crossing.measure("points", FfiConverterTypePointsState, app.points().state()),
            Crossing.measure("news", FfiConverterTypeNewsState, app.news().state()),
            Crossing.measure("outages", FfiConverterTypeOutagesState, app.outages().state()),
            Crossing.measure("hazard", FfiConverterTypeHazardState, app.hazard().state()),
            Crossing.measure("Spotpris", FfiConverterTypeSpotState, app.spot().state()),
        )

    private suspend fun periods(app: Kundeapp) =
        Scale.entries.flatMap { scale ->
            val name = scale.name.lowercase()
            val consumption = app.consumption().also { it.show(scale) }.state()
            val production = app.production().also { it.show(scale) }.state()
            listOf(
                Crossing.measure("consumption by $name", FfiConverterTypeConsumptionState, consumption),
                Crossing.measure("production by $name", FfiConverterTypeProductionState, production),
            )
        }

    private suspend fun services(app: Kundeapp) =
        listOf(
            Crossing.measure("Kundeservice", FfiConverterTypeServicesState, app.services().also { it.refresh() }.state()),
            Crossing.measure("contact", FfiConverterTypeContactUsState, app.contactUs().also { it.refresh() }.state()),
            Crossing.measure("outbox", FfiConverterTypeOutboxState, app.outbox().state()),
            Crossing.measure("questions", FfiConverterTypeFaqState, app.faq().also { it.refresh() }.state()),
            Crossing.measure("authorisations", FfiConverterTypeAuthorisationsState, app.authorisations().also { it.refresh() }.state()),
            Crossing.measure("meter", FfiConverterTypeMeterState, app.meter().also { it.refresh() }.state()),
            Crossing.measure("Elhub", FfiConverterTypeElhubState, app.elhub().also { it.refresh() }.state()),
            Crossing.measure("reading", FfiConverterTypeSelfReadingState, app.selfReading().also { it.refresh() }.state()),
            Crossing.measure("connections", FfiConverterTypeConnectionsState, app.connections().also { it.refresh() }.state()),
            Crossing.measure("exchanges", FfiConverterTypeMeterExchangesState, app.meterExchanges().also { it.refresh() }.state()),
            Crossing.measure("inspections", FfiConverterTypeInspectionsState, app.services().inspections()),
            Crossing.measure("settings", FfiConverterTypeSettingsState, app.settings().state()),
            Crossing.measure("licences", FfiConverterTypeLicencesState, app.settings().licences()),
        )

    private suspend fun forms(app: Kundeapp): List<Crossing> {
        val list = app.services().forms()
        return list.forms.map { Crossing.measure("form ${it.id}", FfiConverterTypeFormState, app.form(it.id).state()) } +
            Crossing.measure("forms", FfiConverterTypeFormsState, list)
    }

    private suspend fun details(app: Kundeapp): List<Crossing> {
        val month =
            app
                .support()
                .state()
                .months
                .firstOrNull()
        val days = month?.let { app.support().days(it.from) }
        val invoice =
            app
                .invoices()
                .state()
                .invoices
                .firstOrNull()
                ?.let { app.invoices().detail(it.id) }
        val article =
            app
                .news()
                .state()
                .articles
                .firstOrNull()
                ?.let { app.news().article(it.id) }
        val question =
            app
                .faq()
                .state()
                .questions
                .firstOrNull()
                ?.let { app.faq().answer(it.id) }
        val connection =
            app
                .connections()
                .state()
                .cases
                .firstOrNull()
                ?.let { app.connections().detail(it.id) }
        return listOfNotNull(
            invoice?.let { Crossing.measure("invoice", FfiConverterTypeInvoiceDetail, it) },
            days?.let { Crossing.measure("support of a month's days", FfiConverterTypeSupportDays, it) },
            article?.let { Crossing.measure("article", FfiConverterTypeArticleState, it) },
            question?.let { Crossing.measure("question", FfiConverterTypeAnswerState, it) },
            connection?.let { Crossing.measure("connection", FfiConverterTypeConnectionDetail, it) },
        )
    }
}
