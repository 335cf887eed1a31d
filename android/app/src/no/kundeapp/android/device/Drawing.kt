package no.kundeapp.android.device

import android.graphics.BitmapFactory
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.asImageBitmap

/** A picture no larger than a screen can show: one from a camera would fill the memory. Null when [bytes] are none. */
internal fun pictureOf(bytes: ByteArray): ImageBitmap? {
    val size = BitmapFactory.Options().apply { inJustDecodeBounds = true }
    BitmapFactory.decodeByteArray(bytes, 0, bytes.size, size)
    val options = BitmapFactory.Options().apply { inSampleSize = oneOf(maxOf(size.outWidth, size.outHeight)) }
    return BitmapFactory.decodeByteArray(bytes, 0, bytes.size, options)?.asImageBitmap()
}

/** Every how many pixels of [side] are taken. Decoders know powers of two. */
private fun oneOf(side: Int): Int = generateSequence(1) { it * 2 }.first { side / it <= LONGEST }

private const val LONGEST = 2048
