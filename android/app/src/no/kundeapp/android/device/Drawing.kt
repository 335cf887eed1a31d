package no.kundeapp.android.device

import android.graphics.Bitmap
import android.graphics.BitmapFactory
import android.graphics.Matrix
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.asImageBitmap
import androidx.exifinterface.media.ExifInterface
import java.io.ByteArrayInputStream
import java.io.IOException

/**
 * A picture no larger than a screen can show, since one from a camera would fill the memory, and turned as the camera noted. Null when
 * [bytes] are none.
 */
internal fun pictureOf(bytes: ByteArray): ImageBitmap? {
    val size = BitmapFactory.Options().apply { inJustDecodeBounds = true }
    BitmapFactory.decodeByteArray(bytes, 0, bytes.size, size)
    val options = BitmapFactory.Options().apply { inSampleSize = oneOf(maxOf(size.outWidth, size.outHeight)) }
    return BitmapFactory.decodeByteArray(bytes, 0, bytes.size, options)?.turned(wayUp(bytes))?.asImageBitmap()
}

/** Every how many pixels of [side] are taken. Decoders know powers of two. */
private fun oneOf(side: Int): Int = generateSequence(1) { it * 2 }.first { side / it <= LONGEST }

/** What is to be done to the pixels for the picture to stand upright: first mirrored, then turned, as the library counts it. */
private fun wayUp(bytes: ByteArray): Matrix {
    val upright = Matrix()
    try {
        val marks = ExifInterface(ByteArrayInputStream(bytes))
        if (marks.isFlipped) upright.postScale(-1f, 1f)
        upright.postRotate(marks.rotationDegrees.toFloat())
    } catch (_: IOException) {
        // Without its marks it is drawn as it lies.
    }
    return upright
}

private fun Bitmap.turned(by: Matrix): Bitmap = if (by.isIdentity) this else Bitmap.createBitmap(this, 0, 0, width, height, by, true)

private const val LONGEST = 2048
