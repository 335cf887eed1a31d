package no.kundeapp.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.heading
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.text.AnnotatedString
import androidx.compose.ui.text.LinkAnnotation
import androidx.compose.ui.text.SpanStyle
import androidx.compose.ui.text.TextLinkStyles
import androidx.compose.ui.text.buildAnnotatedString
import androidx.compose.ui.text.font.FontWeight
import androidx.compose.ui.text.style.TextDecoration
import androidx.compose.ui.text.withLink
import androidx.compose.ui.text.withStyle
import no.kundeapp.core.RichBlock
import no.kundeapp.core.RichSpan
import no.kundeapp.core.RichText
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.theme.Grid

/** Text in blocks, as the core cleaned it. */
@Composable
fun RichTextBlocks(text: RichText) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.two)) { text.blocks.forEach { Block(it) } }
}

@Composable
private fun Block(block: RichBlock) =
    when (block) {
        is RichBlock.Heading -> {
            Text(written(block.spans), Modifier.semantics { heading() }, style = MaterialTheme.typography.titleMedium)
        }

        is RichBlock.Paragraph -> {
            Text(written(block.spans))
        }

        is RichBlock.ItemList -> {
            Column(verticalArrangement = Arrangement.spacedBy(Grid.one)) {
                block.items.forEachIndexed { place, item ->
                    Row(horizontalArrangement = Arrangement.spacedBy(Grid.one)) {
                        Text(if (block.ordered) "${place + 1}." else "•")
                        Text(written(item), Modifier.weight(1f))
                    }
                }
            }
        }
    }

@Composable
private fun written(spans: List<RichSpan>): AnnotatedString {
    val device = LocalDevice.current
    val look = TextLinkStyles(SpanStyle(MaterialTheme.colorScheme.primary, textDecoration = TextDecoration.Underline))
    return buildAnnotatedString {
        spans.forEach { span ->
            val text = { withStyle(SpanStyle(fontWeight = if (span.bold) FontWeight.Bold else null)) { append(span.text) } }
            when (val link = span.link) {
                null -> text()
                else -> withLink(LinkAnnotation.Clickable(link, look) { device.open(link) }) { text() }
            }
        }
    }
}
