package no.kundeapp.ui

import androidx.compose.ui.test.ExperimentalTestApi
import no.kundeapp.support.Customers
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.TestFactory
import kotlin.test.assertFalse

/** The forms that pages open, and the pages while what was sent waits for a network. */
@OptIn(ExperimentalTestApi::class)
class PageFormPicturesTest {
    @TestFactory
    fun `forms of pages can be read and used`(): List<DynamicTest> =
        PAGE_FORMS.map { form ->
            DynamicTest.dynamicTest(form.name) {
                for (look in LOOKS) {
                    play(form.stage(customers.app(form.from.customer)), look, if (look == Look.LARGE) TALL else UPRIGHT) {
                        openForm(form)
                        shoot("form-${form.name}", look)
                    }
                }
            }
        }

    @TestFactory
    fun `without a network the page says that it waits, and what is waiting is not offered again`(): List<DynamicTest> {
        val alone = Customers()
        val stages = PAGE_FORMS.map { it to it.stage(alone.app(it.from.customer)) }
        alone.disconnect()
        return stages.map { (form, stage) -> DynamicTest.dynamicTest(form.name) { form.wait(stage) } }
    }

    private fun PageForm.wait(stage: Stage) =
        play(stage, heightDp = UPRIGHT) {
            openForm(this@wait)
            fill()
            tap(send)
            waitFor("Sendes når det er nett")
            // It moves the page: a picture taken before would not be of what is there when it is judged.
            waitFor("Vi får ikke kontakt med nettet")
            // What is about nothing yet can be sent for another point meanwhile.
            if (about != null) assertFalse(sees(from.way), "it is offered")
            shoot("waiting-$name", Look.LIGHT)
        }

    private companion object {
        val LOOKS = listOf(Look.LIGHT, Look.DARK, Look.LARGE)
        const val UPRIGHT = 1600
        const val TALL = 3400
        val customers = Customers()

        @JvmStatic
        @AfterAll
        fun close() = customers.close()
    }
}
