package no.kundeapp.ui.chart

import androidx.compose.foundation.gestures.awaitEachGesture
import androidx.compose.foundation.gestures.awaitFirstDown
import androidx.compose.foundation.gestures.detectHorizontalDragGestures
import androidx.compose.ui.input.pointer.PointerInputScope
import kotlin.math.abs

/** The bar under a finger, of [count] on [width] pixels. */
internal fun barAt(
    x: Float,
    width: Float,
    count: Int,
): Int = (x / width * count).toInt().coerceIn(0, (count - 1).coerceAtLeast(0))

/** A swipe to the right is -1, to the left 1. */
internal suspend fun PointerInputScope.detectSwipes(onSwipe: (Int) -> Unit) {
    var far = 0f
    detectHorizontalDragGestures(
        onDragStart = { far = 0f },
        onDragEnd = { if (abs(far) > size.width / SWIPE) onSwipe(if (far > 0) -1 else 1) },
    ) { _, by -> far += by }
}

/** Where two fingers are, halfway between them; one finger is somebody else's. */
internal suspend fun PointerInputScope.detectTwoFingers(onMove: (Float) -> Unit) =
    awaitEachGesture {
        awaitFirstDown(requireUnconsumed = false)
        do {
            val fingers = awaitPointerEvent().changes.filter { it.pressed }
            if (fingers.size == 2) {
                onMove((fingers.first().position.x + fingers.last().position.x) / 2)
                fingers.forEach { it.consume() }
            }
        } while (fingers.isNotEmpty())
    }

/** A swipe is at least a quarter of the chart. */
private const val SWIPE = 4
