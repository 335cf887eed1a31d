package no.kundeapp.ui

import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.asSkiaBitmap
import androidx.compose.ui.test.ExperimentalTestApi
import kotlinx.coroutines.runBlocking
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.MainTab
import no.kundeapp.support.Phone
import no.kundeapp.support.Sandbox
import no.kundeapp.ui.device.PickedFile
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import org.jetbrains.skia.EncodedImageFormat
import org.jetbrains.skia.Image
import org.junit.jupiter.api.Test

/** What customers write, in the middle of it: filled in, with something wrong, with pictures, sent and waiting. */
@OptIn(ExperimentalTestApi::class)
class WritingPicturesTest {
    @Test
    fun `forms that are being filled in, and letters that wait, can be read and used`() {
        val sandbox = Sandbox()
        Phone(sandbox).use { phone ->
            val app = runBlocking { phone.appOf("privat@example.com") }
            val forms = runBlocking { app.services().forms() }.forms
            app.shootEach("form-wrong", Page(PageKind.FORM, forms.first { "HAN" in it.title }.id)) {
                tap(forms.first { "HAN" in it.title }.button)
                waitFor("Rett 3 felt")
            }
            app.shootEach("hazard-filled", Page(PageKind.HAZARD)) { stage ->
                stage.device.file = PickedFile("stolpe.png", picture())
                tap("Tre på linje")
                tap("Der jeg er nå")
                waitFor("Bruk posisjonen min")
                tap("Bruk posisjonen min")
                waitFor("Fant ikke posisjonen")
                typeInto("Hva har du sett?", "En bjørk ligger over linjen ved butikken.")
                if (!sees("stolpe.png")) tap("Legg til bilde")
                waitFor("stolpe.png")
            }
            sandbox.close()
            app.shootEach("hazard-waiting", Page(PageKind.HAZARD)) { stage ->
                if (!sees("Ikke sendt")) {
                    stage.device.place =
                        no.kundeapp.ui.device
                            .Position("60.4", "5.2")
                    tap("Bruk posisjonen min")
                    waitFor("60.4")
                    tap("Send")
                }
                waitFor("Ikke sendt")
            }
            app.shootEach("outbox-waiting", Page(PageKind.OUTBOX)) { waitFor("Ikke sendt") }
        }
    }

    private fun Kundeapp.shootEach(
        name: String,
        page: Page,
        act: suspend androidx.compose.ui.test.SkikoComposeUiTest.(Stage) -> Unit,
    ) {
        for (look in listOf(Look.LIGHT, Look.DARK, Look.LARGE)) {
            val stage = Stage(this, MainTab.SERVICES, page)
            play(stage, look, if (look == Look.LARGE) TALL else UPRIGHT) {
                act(stage)
                shoot(name, look)
            }
        }
    }

    private fun picture(): ByteArray =
        requireNotNull(Image.makeFromBitmap(ImageBitmap(SIDE, SIDE).asSkiaBitmap()).encodeToData(EncodedImageFormat.PNG)).bytes

    private companion object {
        const val UPRIGHT = 1500
        const val TALL = 3000
        const val SIDE = 64
    }
}
