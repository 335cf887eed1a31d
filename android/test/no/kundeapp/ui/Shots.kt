package no.kundeapp.ui

import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.asSkiaBitmap
import org.jetbrains.skia.EncodedImageFormat
import org.jetbrains.skia.Image
import org.junit.jupiter.api.DynamicTest
import java.io.File

/** How a picture is taken. */
enum class Look(
    val dark: Boolean,
    val fontScale: Float,
    val widthDp: Int = 360,
) {
    LIGHT(false, 1f),
    DARK(true, 1f),

    /** Text at 200 %. */
    LARGE(false, 2f),

    /** A phone on its side. */
    LANDSCAPE(false, 1f, 780),
}

/** A test for each way of taking the picture. */
fun inEachLook(play: (Look) -> Unit): List<DynamicTest> =
    Look.entries.map { look -> DynamicTest.dynamicTest(look.name.lowercase()) { play(look) } }

/** Writes a picture into the folder of shots. */
fun ImageBitmap.write(
    name: String,
    look: Look,
) {
    val png = File(System.getProperty("kundeapp.shots"), "$name-${look.name.lowercase()}.png")
    png.parentFile.mkdirs()
    val encoded = Image.makeFromBitmap(asSkiaBitmap()).encodeToData(EncodedImageFormat.PNG)
    png.writeBytes(requireNotNull(encoded).bytes)
}
