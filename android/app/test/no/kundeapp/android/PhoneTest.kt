package no.kundeapp.android

import android.app.Activity
import android.content.Intent
import android.graphics.Bitmap
import android.graphics.Bitmap.CompressFormat
import android.graphics.Color
import android.net.Uri
import androidx.compose.ui.graphics.toPixelMap
import androidx.exifinterface.media.ExifInterface
import kotlinx.coroutines.runBlocking
import no.kundeapp.android.device.Phone
import no.kundeapp.android.support.TestKundeapp
import org.junit.Assert.assertArrayEquals
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertNull
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import java.io.ByteArrayOutputStream
import java.io.File

/** What the shared screens can have done on a phone. */
@RunWith(RobolectricTestRunner::class)
class PhoneTest {
    private val kundeapp = RuntimeEnvironment.getApplication() as TestKundeapp
    private val activity = Robolectric.buildActivity(Activity::class.java).setup().get()
    private val phone = Phone(activity, kundeapp)

    @Test
    fun `a number goes to the dialler, which does not call by itself`() {
        assertTrue(phone.dial("+4721492506"))
        val started = shadowOf(activity).nextStartedActivity
        assertEquals(Intent.ACTION_DIAL to "tel:%2B4721492506", started.action to started.dataString)
    }

    @Test
    fun `only pages of the web are opened`() {
        assertTrue(phone.open("https://example.com/a"))
        assertEquals("https://example.com/a", shadowOf(activity).nextStartedActivity.dataString)
        for (link in listOf("http://example.com", "intent://x#Intent;end", "file:///etc/passwd", "tel:112", "", "æ")) {
            assertFalse(link, phone.open(link))
            assertNull(link, shadowOf(activity).nextStartedActivity)
        }
    }

    @Test
    fun `a paper is lent to another program for reading, one at a time`() =
        runBlocking {
            for (name in listOf("Faktura oktober 2026", "../../ut: av/mappa")) {
                val pdf = "%PDF $name".toByteArray()
                assertTrue(phone.show(name, pdf))
                val started = shadowOf(activity).nextStartedActivity
                assertEquals("application/pdf", started.type)
                assertTrue(started.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
                val address = requireNotNull(started.data)
                assertEquals("content", address.scheme)
                assertEquals(kept().single().name, address.lastPathSegment)
                assertArrayEquals(pdf, kept().single().readBytes())
                assertEquals("application/pdf", kundeapp.contentResolver.getType(address))
            }
            kundeapp.papers.clear()
            assertTrue(kept().isEmpty())
        }

    @Test
    fun `an export is handed to the program that the customer chooses`() =
        runBlocking {
            val names = listOf("Hus.csv", "Hytte.csv")
            phone.exports.hand { folder -> names.map { name -> File(folder, name).apply { writeText("dag;kWh") }.path } }
            val chooser = shadowOf(activity).nextStartedActivity
            assertEquals(Intent.ACTION_CHOOSER, chooser.action)
            val share = requireNotNull(chooser.getParcelableExtra(Intent.EXTRA_INTENT, Intent::class.java))
            assertEquals(Intent.ACTION_SEND_MULTIPLE to "text/csv", share.action to share.type)
            assertTrue(share.flags and Intent.FLAG_GRANT_READ_URI_PERMISSION != 0)
            val lent = requireNotNull(share.getParcelableArrayListExtra(Intent.EXTRA_STREAM, Uri::class.java))
            assertEquals(names, lent.map { it.lastPathSegment })
            lent.forEach { address ->
                assertEquals("dag;kWh", kundeapp.contentResolver.openInputStream(address)?.use { it.readBytes().decodeToString() })
            }
        }

    @Test
    fun `nothing is handed over when nothing was written`() =
        runBlocking {
            phone.exports.hand { emptyList() }
            assertNull(shadowOf(activity).nextStartedActivity)
        }

    @Test
    fun `a picture is drawn whatever it was packed as, and no larger than a screen`() {
        for (format in listOf(CompressFormat.JPEG, CompressFormat.PNG, CompressFormat.WEBP_LOSSY)) {
            val small = requireNotNull(phone.picture(packed(40, 30, format)))
            assertEquals("$format", 40 to 30, small.width to small.height)
        }
        val large = requireNotNull(phone.picture(packed(6000, 150, CompressFormat.JPEG)))
        assertEquals(1500 to 38, large.width to large.height)
    }

    @Test
    fun `a picture stands as its camera noted, turned and mirrored`() {
        for ((mark, corner) in CORNERS) {
            val drawn = requireNotNull(phone.picture(marked(mark)))
            val lying = mark > LAST_UPRIGHT
            assertEquals("size of $mark", if (lying) 30 to 40 else 40 to 30, drawn.width to drawn.height)
            val pixels = drawn.toPixelMap()
            val found = Corner.entries.single { pixels[(it.x * drawn.width).toInt(), (it.y * drawn.height).toInt()].green < HALF }
            assertEquals("mark $mark", corner, found)
        }
    }

    @Test
    fun `what is no picture, or only the beginning of one, is not drawn`() {
        val broken = packed(40, 30, CompressFormat.PNG).copyOf(20)
        for (bytes in listOf(ByteArray(0), "<html>".toByteArray(), broken)) assertNull(phone.picture(bytes))
    }

    private fun packed(
        width: Int,
        height: Int,
        format: CompressFormat,
    ): ByteArray =
        ByteArrayOutputStream().use { out ->
            Bitmap.createBitmap(width, height, Bitmap.Config.ARGB_8888).compress(format, 90, out)
            out.toByteArray()
        }

    /** A picture with a dark upper left corner, and the mark that a camera sets. */
    private fun marked(mark: Int): ByteArray {
        val picture = Bitmap.createBitmap(40, 30, Bitmap.Config.ARGB_8888).apply { eraseColor(Color.WHITE) }
        for (x in 0 until 20) for (y in 0 until 15) picture.setPixel(x, y, Color.BLACK)
        val file = File(kundeapp.cacheDir, "marked.jpg")
        file.outputStream().use { picture.compress(CompressFormat.JPEG, 90, it) }
        ExifInterface(file).run {
            setAttribute(ExifInterface.TAG_ORIENTATION, "$mark")
            saveAttributes()
        }
        return file.readBytes()
    }

    /** A place well inside a quarter, as shares of width and height. */
    private enum class Corner(
        val x: Float,
        val y: Float,
    ) {
        UPPER_LEFT(0.25f, 0.25f),
        UPPER_RIGHT(0.75f, 0.25f),
        LOWER_LEFT(0.25f, 0.75f),
        LOWER_RIGHT(0.75f, 0.75f),
    }

    private companion object {
        /** Where the first corner of the file is to be seen, after the table of TIFF 6.0 ("Orientation"). */
        val CORNERS =
            mapOf(
                1 to Corner.UPPER_LEFT,
                2 to Corner.UPPER_RIGHT,
                3 to Corner.LOWER_RIGHT,
                4 to Corner.LOWER_LEFT,
                5 to Corner.UPPER_LEFT,
                6 to Corner.UPPER_RIGHT,
                7 to Corner.LOWER_RIGHT,
                8 to Corner.LOWER_LEFT,
            )
        const val LAST_UPRIGHT = 4
        const val HALF = 0.5f
    }

    private fun kept() = File(kundeapp.cacheDir, "papers").listFiles().orEmpty().toList()
}
