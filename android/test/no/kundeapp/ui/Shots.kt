package no.kundeapp.ui

import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.unit.Density
import org.jetbrains.skia.EncodedImageFormat
import java.io.File
import kotlin.test.assertTrue

/** How a picture is taken. */
enum class Look(
    val dark: Boolean,
    val fontScale: Float,
) {
    LIGHT(false, 1f),
    DARK(true, 1f),
    LARGE(false, 2f),
}

/** Draws [content] as on a phone, 360 dp wide, into a PNG of the shots folder. */
fun shoot(
    name: String,
    look: Look,
    heightDp: Int,
    content: @Composable () -> Unit,
): File {
    val scene =
        ImageComposeScene(width = WIDTH * SCALE, height = heightDp * SCALE, density = Density(SCALE.toFloat(), look.fontScale)) {
            CompositionLocalProvider(LocalDensity provides Density(SCALE.toFloat(), look.fontScale)) { content() }
        }
    try {
        scene.render(0)
        val image = scene.render(SETTLED)
        val png = File(System.getProperty("kundeapp.shots"), "$name-${look.name.lowercase()}.png")
        png.parentFile.mkdirs()
        png.writeBytes(requireNotNull(image.encodeToData(EncodedImageFormat.PNG)).bytes)
        assertTrue(png.length() > BLANK, "$png is blank")
        return png
    } finally {
        scene.close()
    }
}

private const val WIDTH = 360
private const val SCALE = 2
private const val BLANK = 10_000

/** Nanoseconds after which animations have come to rest. */
private const val SETTLED = 1_000_000_000L
