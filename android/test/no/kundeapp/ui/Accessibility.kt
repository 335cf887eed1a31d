package no.kundeapp.ui

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SemanticsNodeInteractionsProvider
import androidx.compose.ui.test.onRoot
import no.kundeapp.ui.theme.Grid
import kotlin.test.assertTrue

/** Everything that acts says what it is and what it is called, and is as large as a finger. */
fun SemanticsNodeInteractionsProvider.assertAccessible(density: Float) {
    val acting = onRoot().fetchSemanticsNode().all().filter { it.acts() && !it.isInSentence() }
    assertTrue(acting.isNotEmpty(), "nothing acts")
    val mistakes =
        acting.flatMap { node ->
            listOfNotNull(
                "no label".takeIf { node.words().isBlank() },
                "no role".takeIf { !node.isNamedKind() },
                "only ${node.touchBoundsInRoot.size / density} dp".takeIf { node.smallerThanAFinger(density) },
            ).map { "$it: «${node.words()}» ${node.config}" }
        }
    assertTrue(mistakes.isEmpty(), mistakes.joinToString("\n"))
}

/** A node and everything in it, as a screen reader meets them. */
internal fun SemanticsNode.all(): List<SemanticsNode> = listOf(this) + children.flatMap { it.all() }

/** What is read aloud of a node. */
internal fun SemanticsNode.words(): String {
    val own = config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()
    return (own + config.getOrNull(SemanticsProperties.Text).orEmpty().map { it.text }).joinToString(" ").trim()
}

private fun SemanticsNode.acts() = SemanticsActions.OnClick in config || SemanticsActions.SetProgress in config

/** A link in running text is as large as its words, and is read with them (WCAG 2.2, 2.5.8 "Inline"). */
private fun SemanticsNode.isInSentence() = config.any { it.key.name == "LinkTestMarker" }

private fun SemanticsNode.isNamedKind() =
    SemanticsProperties.Role in config ||
        SemanticsProperties.ProgressBarRangeInfo in config ||
        SemanticsProperties.EditableText in config

private fun SemanticsNode.smallerThanAFinger(density: Float): Boolean {
    val finger = Grid.touch.value * density - 1
    // What the window's edge cuts has its own size still.
    return maxOf(touchBoundsInRoot.width, size.width.toFloat()) < finger || maxOf(touchBoundsInRoot.height, size.height.toFloat()) < finger
}
