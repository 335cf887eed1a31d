package no.kundeapp.desktop.device

import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.toComposeImageBitmap
import org.jetbrains.skia.Image

/** A picture to draw, turned as its camera noted (Skia does that by itself); null when [bytes] are none. */
fun pictureOf(bytes: ByteArray): ImageBitmap? =
    try {
        Image.makeFromEncoded(bytes).toComposeImageBitmap()
    } catch (_: IllegalArgumentException) {
        null
    }
