package no.kundeapp.ui

import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.graphics.PixelMap
import androidx.compose.ui.graphics.toPixelMap
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.SemanticsNodeInteractionsProvider
import androidx.compose.ui.test.onRoot
import no.kundeapp.ui.theme.contrast
import kotlin.test.assertTrue

/**
 * Text in the picture stands out by 4.5 to 1: its strongest colour against the one that most of its area has. What is switched off is
 * not meant to.
 */
fun SemanticsNodeInteractionsProvider.assertReadable(picture: ImageBitmap) {
    val pixels = picture.toPixelMap()
    val texts =
        onRoot().fetchSemanticsNode().all().filter {
            SemanticsProperties.Disabled !in it.config && it.words().isNotBlank() && it.isInside(picture)
        }
    assertTrue(texts.isNotEmpty(), "no text in the picture")
    val mistakes = texts.map { it to pixels.contrastIn(it) }.filter { it.second < READABLE }
    assertTrue(mistakes.isEmpty(), mistakes.joinToString("\n") { (node, found) -> "$found: «${node.words()}» at ${node.boundsInRoot}" })
}

// What lies half under something else cannot be judged by its picture.
private fun SemanticsNode.isInside(picture: ImageBitmap): Boolean {
    val whole = boundsInRoot.height >= size.height - 1 && boundsInRoot.width >= size.width - 1
    return whole &&
        boundsInRoot.run { width > 2 && height > 2 && top >= 0 && bottom < picture.height && left >= 0 && right <= picture.width }
}

private fun PixelMap.contrastIn(node: SemanticsNode): Float {
    val bounds = node.boundsInRoot
    val colours =
        (bounds.top.toInt() until bounds.bottom.toInt()).flatMap { y ->
            (bounds.left.toInt() until bounds.right.toInt()).map { x -> this[x, y] }
        }
    val counted = colours.groupingBy { it }.eachCount()
    val paper = counted.maxBy { it.value }.key
    return counted.keys.maxOf { contrast(it, paper) }
}

private const val READABLE = 4.5f
