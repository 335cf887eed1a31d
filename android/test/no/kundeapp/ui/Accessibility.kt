package no.kundeapp.ui

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsNodeInteractionsProvider
import androidx.compose.ui.test.onRoot
import no.kundeapp.ui.theme.Grid
import kotlin.test.assertTrue

/** Everything that acts says what it is and what it is called, and is as large as a finger. */
@OptIn(ExperimentalTestApi::class)
fun SemanticsNodeInteractionsProvider.assertAccessible(density: Float) {
    val acting = onRoot().fetchSemanticsNode().everything().filter { it.acts() }
    assertTrue(acting.isNotEmpty(), "nothing acts")
    val mistakes =
        acting.flatMap { node ->
            listOfNotNull(
                "no label".takeIf { node.spoken().isBlank() },
                "no role".takeIf { !node.isNamedKind() },
                "only ${node.touchBoundsInRoot.size / density} dp".takeIf { node.smallerThanAFinger(density) },
            ).map { "$it: «${node.spoken()}» ${node.config}" }
        }
    assertTrue(mistakes.isEmpty(), mistakes.joinToString("\n"))
}

private fun SemanticsNode.everything(): List<SemanticsNode> = listOf(this) + children.flatMap { it.everything() }

private fun SemanticsNode.acts() = SemanticsActions.OnClick in config || SemanticsActions.SetProgress in config

private fun SemanticsNode.isNamedKind() =
    SemanticsProperties.Role in config || SemanticsProperties.ProgressBarRangeInfo in config || SemanticsProperties.EditableText in config

private fun SemanticsNode.spoken(): String {
    val own = config.getOrNull(SemanticsProperties.ContentDescription).orEmpty()
    val texts = everything().flatMap { it.config.getOrNull(SemanticsProperties.Text).orEmpty() }.map { it.text }
    return (own + texts).joinToString(" ").trim()
}

private fun SemanticsNode.smallerThanAFinger(density: Float): Boolean {
    val finger = Grid.touch.value * density - 1
    return touchBoundsInRoot.width < finger || touchBoundsInRoot.height < finger
}
