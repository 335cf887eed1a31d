package no.kundeapp

import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.withTimeout
import no.kundeapp.core.AppFailure
import no.kundeapp.core.AuthState
import no.kundeapp.core.ConsumptionListener
import no.kundeapp.core.ConsumptionState
import no.kundeapp.core.FailureState
import no.kundeapp.core.Language
import no.kundeapp.core.LoginFailure
import no.kundeapp.core.LoginMethod
import no.kundeapp.core.LoginStep
import no.kundeapp.core.Scale
import no.kundeapp.support.HttpBrowser
import no.kundeapp.support.Phone
import no.kundeapp.support.Sandbox
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertFailsWith
import kotlin.test.assertIs
import kotlin.test.assertNotNull
import kotlin.test.assertTrue

/** The generated Kotlin over the real library, against a sandbox process. */
class BindingsTest {
    @Test
    fun `a customer signs in by e-mail, syncs and sees the overview`() =
        runBlocking {
            Phone(sandbox).use { phone ->
                val app = phone.app()
                assertEquals(listOf("Askøy", "Fredrikstad", "Hvaler"), app.areas().take(3).map { it.name })
                app.login(null).use { login ->
                    login.open()
                    val offered = assertIs<LoginStep.Choose>(login.state().step).v1.methods
                    assertTrue(offered.any { it.method == LoginMethod.EMAIL })
                    login.choose(LoginMethod.EMAIL, HttpBrowser(sandbox))
                    login.sendCode(PRIVATE)
                    assertIs<AuthState.WaitingForCode>(app.session().state())
                    login.enterCode(sandbox.latestCode(PRIVATE))
                }
                assertTrue(app.isSignedIn())
                app.sync()
                val overview = app.overview().state()
                assertEquals("november 2026", assertNotNull(overview.card).month)
                assertEquals(
                    24,
                    app
                        .consumption()
                        .state()
                        .bars.size,
                )
                assertTrue(Thread.currentThread().id !in phone.secrets.threads, "secrets are never read on the caller's thread")
                assertTrue(phone.secrets.threads.isNotEmpty())

                val again = phone.app(Language.EN)
                assertTrue(again.isSignedIn(), "the session lasts")
                assertEquals(
                    "Overview",
                    again
                        .overview()
                        .state()
                        .frame.title,
                )
            }
        }

    @Test
    fun `errors carry the customer's words`() =
        runBlocking {
            Phone(sandbox).use { phone ->
                val app = phone.app()
                val login = app.login(null)
                login.choose(LoginMethod.SMS, HttpBrowser(sandbox))
                val typed = assertFailsWith<LoginFailure.Typed> { login.sendCode("12") }
                assertTrue(typed.message.orEmpty().startsWith("Skriv et norsk mobilnummer"), typed.message)
                val ended = assertFailsWith<AppFailure.SessionEnded> { app.consumption().state() }
                assertTrue(!ended.message.isNullOrBlank())
            }
        }

    @Test
    fun `later states come in order on another thread until the subscription is closed`() =
        runBlocking {
            Phone(sandbox).use { phone ->
                val app = phone.appOf(PRIVATE)
                val heard = Channel<Pair<Long, ConsumptionState>>(Channel.UNLIMITED)
                val screen = app.consumption()
                val shown =
                    screen.subscribe(
                        object : ConsumptionListener {
                            override fun onState(state: ConsumptionState) {
                                heard.trySend(Thread.currentThread().id to state)
                            }

                            override fun onFailure(failure: FailureState) = error(failure.text)
                        },
                    )
                assertEquals(24, shown.first.bars.size)
                for ((scale, bars) in listOf(Scale.WEEK to 7, Scale.MONTH to 30, Scale.YEAR to 12)) {
                    screen.show(scale)
                    val (thread, state) = withTimeout(PATIENCE) { heard.receive() }
                    assertEquals(bars, state.bars.size)
                    assertTrue(thread != Thread.currentThread().id)
                }
                assertTrue(shown.subscription.isLive())
                shown.subscription.cancel()
                screen.show(Scale.DAY)
                assertEquals(24, screen.state().bars.size)
                assertTrue(heard.tryReceive().isFailure)
            }
        }

    @Test
    fun `a listener that throws is let go`() =
        runBlocking {
            Phone(sandbox).use { phone ->
                val screen = phone.appOf(PRIVATE).consumption()
                val heard = Channel<Unit>(Channel.UNLIMITED)
                val shown =
                    screen.subscribe(
                        object : ConsumptionListener {
                            override fun onState(state: ConsumptionState) {
                                heard.trySend(Unit)
                                error("a mistake in the shell")
                            }

                            override fun onFailure(failure: FailureState) = Unit
                        },
                    )
                screen.show(Scale.WEEK)
                withTimeout(PATIENCE) {
                    heard.receive()
                    while (shown.subscription.isLive()) kotlinx.coroutines.yield()
                }
            }
        }

    private companion object {
        const val PRIVATE = "privat@example.com"
        const val PATIENCE = 30_000L
        val sandbox = Sandbox()

        @JvmStatic
        @AfterAll
        fun close() = sandbox.close()
    }
}
