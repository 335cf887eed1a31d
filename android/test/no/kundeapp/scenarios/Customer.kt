package no.kundeapp.scenarios

import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Deferred
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.async
import no.kundeapp.core.AppFailure
import no.kundeapp.core.ConsumptionScreen
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.LoginFailure
import no.kundeapp.core.LoginMethod
import no.kundeapp.core.LoginScreen
import no.kundeapp.core.ProductionScreen
import no.kundeapp.core.Scale
import no.kundeapp.support.HttpBrowser
import no.kundeapp.support.Phone
import no.kundeapp.support.Sandbox
import kotlin.test.assertEquals
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** Somebody with a phone, as a story goes. */
class Customer(
    private val phone: Phone,
    private val sandbox: Sandbox,
    private var app: Kundeapp,
) {
    private var login: LoginScreen = app.login(REDIRECT)
    private var consumption: ConsumptionScreen = app.consumption()
    private var production: ProductionScreen = app.production()
    private val web = HttpBrowser(sandbox)
    private var method = LoginMethod.BANK_ID
    private val desk = Desk()
    private var syncing: Deferred<Unit>? = null
    private var address = ""
    private var invoice = ""

    /** Takes one step, and fails as the story says. */
    suspend fun take(step: Step) {
        val failure =
            try {
                step.see?.let { screen -> state(screen).also { if (step.text("fails") == null) step.holds(it) } } ?: act(step)
                null
            } catch (failure: AppFailure) {
                failure
            } catch (failure: LoginFailure) {
                failure
            }
        val expected = step.text("fails") ?: return assertNull(failure, "$failure")
        assertEquals(expected, failure?.let { kind(it) }, failure?.message)
        step.text("says")?.let { assertTrue(it in plain(failure?.message.orEmpty()), failure?.message) }
    }

    private suspend fun act(step: Step) {
        when (step.deed) {
            "restart" -> {
                restart()
            }

            "lose_phone" -> {
                sandbox.losePhone(step.needed("to"))
            }

            "sync" -> {
                app.sync()
            }

            "sync_first" -> {
                app.syncToFirstScreen()
            }

            "begin_sync" -> {
                val app = app
                syncing = tasks.async { app.sync() }
            }

            "end_sync" -> {
                requireNotNull(syncing).await()
            }

            "fetch_contact", "open_form", "fill", "send", "deliver" -> {
                desk.act(app, step)
            }

            "maintenance", "oldest_app", "fault", "mend" -> {
                sandbox.operate(step.deed.replace('_', '-'), step.texts("until", "version", "path", "fault", "times"))
            }

            "switch_point" -> {
                app.points().run {
                    choose(
                        page(step.needed("search"), 0u)
                            .points
                            .single()
                            .header.id,
                    )
                }
            }

            "show", "previous_period", "next_period" -> {
                turn(step)
            }

            "open_invoice" -> {
                invoice = invoiceAt(step)
            }

            "open_pdf" -> {
                assertTrue(app.invoices().pdf(invoiceAt(step)).decodeToString(0, PDF.length) == PDF)
            }

            "server_gone" -> {
                sandbox.close()
            }

            "log_out" -> {
                app.logOut()
            }

            else -> {
                logIn(step)
            }
        }
    }

    private suspend fun logIn(step: Step) {
        when (step.deed) {
            "choose_area" -> {
                app.chooseArea(step.needed("area"))
            }

            "ask_for_code" -> {
                login.choose(LoginMethod.valueOf(step.needed("method").uppercase()), web)
                address = step.needed("to")
                login.sendCode(address)
            }

            "enter_code" -> {
                login.enterCode(code(step.text("code")))
            }

            "begin_bankid" -> {
                method = LoginMethod.valueOf(step.needed("method").uppercase())
                login.choose(method, web)
            }

            "finish_bankid" -> {
                val person = sandbox.person(step.needed("mobile"))
                val mobile = method == LoginMethod.BANK_ID_MOBILE
                login.comeBack(if (mobile) web.bankIdMobile(person) else web.bankId(person))
            }

            "cancel_bankid" -> {
                login.comeBack(web.cancel())
            }

            "leave_login" -> {
                login.back()
            }

            else -> {
                error("nobody knows how to ${step.deed}")
            }
        }
    }

    private suspend fun restart() {
        listOf(login, consumption, production, app).forEach { it.close() }
        app = phone.app()
        login = app.login(REDIRECT)
        consumption = app.consumption()
        production = app.production()
    }

    private suspend fun turn(step: Step) {
        val by = step.text("by")?.let { Scale.valueOf(it.uppercase()) }
        when (step.needed("screen") to step.deed) {
            "consumption" to "show" -> consumption.show(requireNotNull(by))
            "consumption" to "previous_period" -> consumption.previousPeriod()
            "consumption" to "next_period" -> consumption.nextPeriod()
            "production" to "show" -> production.show(requireNotNull(by))
            "production" to "previous_period" -> production.previousPeriod()
            "production" to "next_period" -> production.nextPeriod()
            else -> error("$step makes no sense")
        }
    }

    private suspend fun state(screen: String): Any =
        when (screen) {
            "login" -> login.state()
            "shell" -> app.shell().state()
            "overview" -> app.overview().state()
            "consumption" -> consumption.state()
            "production" -> production.state()
            "invoices" -> app.invoices().state()
            "invoice" -> requireNotNull(app.invoices().detail(invoice))
            "trial_settlement" -> app.trialSettlement().state()
            "peaks" -> app.peaks().state()
            "prices" -> app.prices().state()
            "support" -> app.support().state()
            "spot" -> app.spot().state()
            "news" -> app.news().state()
            "outages" -> app.outages().state()
            "services" -> app.services().state()
            "points" -> app.points().page("", 0u)
            else -> desk.state(app, screen)
        }

    private suspend fun invoiceAt(step: Step) =
        app
            .invoices()
            .state()
            .invoices[step.needed("place").toInt()]
            .id

    /** The code that came, one that did not, or the digits as they are. */
    private fun code(wanted: String?): String =
        when (wanted) {
            null -> sandbox.latestCode(address)
            "wrong" -> if (sandbox.latestCode(address) == "000000") "000001" else "000000"
            else -> wanted
        }

    private fun kind(failure: Exception): String =
        failure.javaClass.simpleName
            .replace(Regex("(?<=.)[A-Z]"), "_$0")
            .lowercase()

    private companion object {
        /** What goes on while the customer looks at something else; a failure is heard of by who waits for it. */
        val tasks = CoroutineScope(SupervisorJob() + Dispatchers.Default)
        const val PDF = "%PDF-"
        const val REDIRECT = "com.example.kundeapp:/login/callback"
    }
}
