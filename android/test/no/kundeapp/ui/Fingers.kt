package no.kundeapp.ui

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SemanticsMatcher
import androidx.compose.ui.test.hasClickAction
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isEnabled
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.performTextReplacement

/** Taps what acts and is called so, as soon as it is there. */
@OptIn(ExperimentalTestApi::class)
fun ComposeUiTest.tap(words: String) {
    val target = hasClickAction() and isEnabled() and !hasSetTextAction() and called(words)
    waitUntil("«$words» to tap", A_WHILE) { onAllNodes(target).fetchSemanticsNodes().isNotEmpty() }
    onAllNodes(target).onFirst().performSemanticsAction(SemanticsActions.OnClick)
    waitForIdle()
}

/** Taps the first that acts and has these words among its own, as soon as it is there. */
@OptIn(ExperimentalTestApi::class)
fun ComposeUiTest.tapAmong(words: String) {
    val target = hasClickAction() and isEnabled() and (hasText(words, substring = true) or hasContentDescription(words, substring = true))
    waitUntil("«$words» to tap", A_WHILE) { onAllNodes(target).fetchSemanticsNodes().isNotEmpty() }
    onAllNodes(target).onFirst().performSemanticsAction(SemanticsActions.OnClick)
    waitForIdle()
}

/** Types into the field that is called so. */
@OptIn(ExperimentalTestApi::class)
fun ComposeUiTest.typeInto(
    label: String,
    text: String,
) {
    val field = hasSetTextAction() and hasText(label, substring = true)
    waitUntil("the field «$label»", A_WHILE) { onAllNodes(field).fetchSemanticsNodes().isNotEmpty() }
    onAllNodes(field).onFirst().performTextReplacement(text)
    waitForIdle()
}

/** Whether something with these words is there. */
@OptIn(ExperimentalTestApi::class)
fun ComposeUiTest.sees(words: String): Boolean =
    onAllNodes(hasText(words, substring = true) or hasContentDescription(words, substring = true)).fetchSemanticsNodes().isNotEmpty()

// The whole word first: «BankID» is also the beginning of «BankID på mobil».
private fun called(words: String) =
    hasText(words) or
        SemanticsMatcher("is called «$words…»") { node ->
            val spoken = node.config.getOrElseNullable(SemanticsProperties.ContentDescription) { null }.orEmpty()
            spoken.any { it == words || it.startsWith("$words,") || it.startsWith("$words.") }
        }

private const val A_WHILE = 60_000L
