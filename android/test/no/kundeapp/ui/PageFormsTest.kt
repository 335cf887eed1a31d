package no.kundeapp.ui

import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import kotlinx.coroutines.runBlocking
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.MainTab
import no.kundeapp.support.Customers
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory

/** What is done from the pages of Kundeservice: by their own buttons, as the form says, until the page shows it. */
@OptIn(ExperimentalTestApi::class)
class PageFormsTest {
    @TestFactory
    fun `a form opens from its page, says what it is about, and once sent the page shows what came of it`(): List<DynamicTest> =
        PAGE_FORMS.map { form -> DynamicTest.dynamicTest(form.name) { form.carryOut() } }

    private fun PageForm.carryOut() {
        val app = customers.app(from.customer)
        val before = runBlocking { app.sent() }
        play(stage(app), heightDp = 3000) {
            openForm(this@carryOut)
            fill()
            tap(send)
            waitFor(done)
            waitUntil("it is received", A_WHILE) { runBlocking { app.sent() } == before + 1 }
        }
    }

    private suspend fun Kundeapp.sent() = outbox().use { it.state() }.run { if (unsent.isEmpty()) sent.size else 0 }

    private companion object {
        const val A_WHILE = 60_000L
        val customers = Customers()

        @JvmStatic
        @AfterAll
        fun close() = customers.close()
    }
}

/** In front of the page that a form is opened from. */
internal fun PageForm.stage(app: Kundeapp): Stage =
    runBlocking {
        from.prepare(app)
        Stage(app, MainTab.SERVICES, from.page(app))
    }

/** From the page to its form. */
@OptIn(ExperimentalTestApi::class)
internal fun ComposeUiTest.openForm(form: PageForm) {
    form.from.before(this)
    tapAmong(form.from.way)
    waitFor(form.about ?: form.send)
}
