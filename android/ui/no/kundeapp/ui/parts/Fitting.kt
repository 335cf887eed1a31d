package no.kundeapp.ui.parts

import androidx.compose.foundation.layout.BoxWithConstraints
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.rememberTextMeasurer
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.TextUnit
import androidx.compose.ui.unit.isSpecified

/** [style], so much smaller that none of [pieces] is wider than [width]: large text must not break a word or a number in two. */
@Composable
fun fitting(
    style: TextStyle,
    width: Dp,
    pieces: List<AnnotatedString>,
): TextStyle {
    val measurer = rememberTextMeasurer()
    val density = LocalDensity.current
    return remember(style, width, pieces, density) {
        val widest = pieces.maxOfOrNull { measurer.measure(it, style, softWrap = false).size.width } ?: 0
        val room = with(density) { width.toPx() }
        if (widest <= room) style else style.smaller(room / widest)
    }
}

private fun TextStyle.smaller(share: Float) =
    copy(
        fontSize = fontSize.smaller(share),
        lineHeight = lineHeight.smaller(share),
        letterSpacing = letterSpacing.smaller(share),
    )

private fun TextUnit.smaller(share: Float) = if (isSpecified) this * share else this

/** A heading whose words stay whole. */
@Composable
fun WholeWords(
    text: String,
    style: TextStyle,
    modifier: Modifier = Modifier,
) = BoxWithConstraints(modifier) { Text(text, style = fitting(style, maxWidth, text.split(' ', '-').map { AnnotatedString(it) })) }
