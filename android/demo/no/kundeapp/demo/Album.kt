package no.kundeapp.demo

import org.jetbrains.skia.EncodedImageFormat
import org.jetbrains.skia.Image
import java.io.IOException
import java.nio.file.Files
import java.nio.file.Path

/** The pictures of one customer, in a folder for all. */
internal class Album(
    private val folder: Path,
    private val customer: String,
) {
    /** Throws [IOException] when it cannot be written. */
    fun add(
        name: String,
        picture: Image,
    ) {
        val png = picture.encodeToData(EncodedImageFormat.PNG) ?: throw IOException("$customer-$name cannot be encoded")
        Files.write(folder.resolve("$customer-$name.png"), png.bytes)
    }
}
