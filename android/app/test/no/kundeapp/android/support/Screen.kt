package no.kundeapp.android.support

import android.app.Activity
import android.graphics.Bitmap
import android.graphics.Canvas
import android.os.Looper
import android.view.View
import android.view.ViewGroup
import androidx.compose.ui.node.RootForTest
import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getAllSemanticsNodes
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.text.AnnotatedString
import org.junit.Assert.assertTrue
import org.robolectric.Shadows.shadowOf
import org.robolectric.shadows.ShadowDialog
import java.io.File
import java.time.Duration
import java.util.concurrent.locks.LockSupport

/** What stands on the screen of an Activity, as a screen reader finds it; and fingers. */
class Screen(
    private val activity: () -> Activity,
) {
    /** Everything that can be read, in the order of the screen. */
    fun texts(): List<String> = nodes().flatMap { it.words() }

    fun shows(text: String): Boolean = texts().any { text in it }

    /** Lets the app work until [text] is there. */
    fun awaits(text: String) = until("«$text»") { shows(text) }

    fun until(
        what: String,
        condition: () -> Boolean,
    ) {
        settle()
        // Counted, since Robolectric's clock is not this machine's: at least half a minute for the core, which works on threads of its own.
        repeat(PATIENCE) {
            if (condition()) return
            LockSupport.parkNanos(A_MOMENT)
            settle()
        }
        throw AssertionError("$what did not come; there is: ${texts()}")
    }

    /** Taps what acts and is called [text] as soon as it is there. */
    fun tapOnceThere(text: String) {
        until("«$text» to tap") { canTap(text) }
        tap(text)
    }

    /** Taps what acts and is called [text]. */
    fun tap(text: String) {
        val target = acting(text) ?: throw AssertionError("nothing to tap is called «$text»: ${texts()}")
        assertTrue(target.config[SemanticsActions.OnClick].action?.invoke() == true)
        settle()
    }

    /** Whether what is called [text] can be tapped now. */
    fun canTap(text: String): Boolean = acting(text)?.let { SemanticsProperties.Disabled !in it.config } == true

    fun isSelected(text: String): Boolean = acting(text)?.config?.getOrNull(SemanticsProperties.Selected) == true

    /** Types into the field that is called [field]; into the only one when it is not said. */
    fun type(
        text: String,
        field: String? = null,
    ) {
        assertTrue(field(field).config[SemanticsActions.SetText].action?.invoke(AnnotatedString(text)) == true)
        settle()
    }

    /** What stands in the field that is called [field]; in the only one when it is not said. */
    fun typed(field: String? = null): String = field(field).config[SemanticsProperties.EditableText].text

    /** A picture for people. Refuses a blank one. */
    fun shoot(name: String) {
        val bitmap = draw()
        val pixels = IntArray(bitmap.width * bitmap.height)
        bitmap.getPixels(pixels, 0, bitmap.width, 0, 0, bitmap.width, bitmap.height)
        assertTrue("$name is blank", pixels.toSet().size > BLANK)
        val file = File(System.getProperty("kundeapp.shots"), "$name.png")
        file.outputStream().use { assertTrue(bitmap.compress(Bitmap.CompressFormat.PNG, 100, it)) }
    }

    /** Mistakes that somebody with a screen reader or large fingers would meet. */
    fun inaccessible(): List<String> {
        // Nothing is laid out before it is drawn.
        draw()
        val finger = FINGER_DP * activity().resources.displayMetrics.density - 1
        val acting = nodes().filter { SemanticsActions.OnClick in it.config }
        assertTrue("nothing here can be measured", acting.any { it.isWhole() })
        return acting.flatMap { node ->
            listOfNotNull(
                "no words".takeIf { node.words().all(String::isBlank) },
                "no role".takeIf { SemanticsProperties.Role !in node.config && SemanticsProperties.EditableText !in node.config },
                "too small".takeIf { node.isWhole() && node.touchBoundsInRoot.run { width < finger || height < finger } },
            ).map { "$it: ${node.words()} ${node.touchBoundsInRoot.size}" }
        }
    }

    private fun draw(): Bitmap {
        settle()
        val window = activity().window.decorView
        return Bitmap.createBitmap(window.width, window.height, Bitmap.Config.ARGB_8888).also { window.draw(Canvas(it)) }
    }

    /** Runs what waits, and a frame: what lies in a list is not made before it is laid out. */
    private fun settle() {
        shadowOf(Looper.getMainLooper()).idleFor(FRAMES)
        windows().forEach { it.draw(Canvas(SPECK)) }
    }

    private fun acting(text: String) =
        nodes().filter { SemanticsActions.OnClick in it.config }.run {
            firstOrNull { text in it.words() }
                ?: firstOrNull { node -> node.words().any { text in it } }
        }

    private fun field(name: String?) = nodes().single { SemanticsActions.SetText in it.config && (name == null || name in it.words()) }

    private fun nodes(): List<SemanticsNode> =
        windows()
            .flatMap(::views)
            .filterIsInstance<RootForTest>()
            .flatMap { it.semanticsOwner.getAllSemanticsNodes(mergingEnabled = true) }

    // A dialogue stands before everything else: what is behind it is out of reach.
    private fun windows(): List<View> =
        listOf(
            ShadowDialog
                .getLatestDialog()
                ?.takeIf { it.isShowing }
                ?.window
                ?.decorView ?: activity().window.decorView,
        )

    private fun views(view: View): List<View> =
        listOf(view) + if (view is ViewGroup) (0 until view.childCount).flatMap { views(view.getChildAt(it)) } else emptyList()

    // What is scrolled out of the screen, or half, is measured where it can be seen whole.
    private fun SemanticsNode.isWhole() = size.width > 0 && boundsInRoot.width >= size.width - 1 && boundsInRoot.height >= size.height - 1

    private fun SemanticsNode.words() =
        config.getOrNull(SemanticsProperties.ContentDescription).orEmpty() +
            config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text }

    private companion object {
        const val PATIENCE = 3_000
        const val A_MOMENT = 10_000_000L
        val FRAMES: Duration = Duration.ofMillis(100)
        val SPECK: Bitmap = Bitmap.createBitmap(1, 1, Bitmap.Config.ARGB_8888)
        const val BLANK = 3
        const val FINGER_DP = 48
    }
}
