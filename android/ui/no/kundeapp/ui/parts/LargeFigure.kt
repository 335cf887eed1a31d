package no.kundeapp.ui.parts

import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.withStyle

/** The figure that a card is about: large digits on one line, and the unit small beside them. */
@Composable
fun LargeFigure(
    value: String,
    modifier: Modifier = Modifier,
    style: TextStyle = MaterialTheme.typography.headlineMedium,
) = BoxWithConstraints(modifier) {
    val fitted = fitting(style, maxWidth, listOf(withSmallUnit(value, style)))
    Text(withSmallUnit(value, fitted), style = fitted, softWrap = false, maxLines = 1)
}

private fun withSmallUnit(
    value: String,
    style: TextStyle,
): AnnotatedString =
    buildAnnotatedString {
        val end = value.endOfDigits()
        append(value.take(end))
        withStyle(SpanStyle(fontSize = style.fontSize * SMALL)) { append(value.drop(end)) }
    }

/** Where a number's unit begins. */
internal fun String.endOfDigits(): Int = indexOfLast(Char::isDigit) + 1

private const val SMALL = 0.55f
