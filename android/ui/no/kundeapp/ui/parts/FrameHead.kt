package no.kundeapp.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import no.kundeapp.core.Frame
import no.kundeapp.core.PointHeader
import no.kundeapp.ui.theme.Grid

/** What every screen has above its content: a message, the point with the way to another, of when it is, and why there is nothing. */
@Composable
fun FrameHead(
    frame: Frame,
    onSwitchPoint: (() -> Unit)? = null,
) {
    Column(Modifier.fillMaxWidth(), Arrangement.spacedBy(Grid.one)) {
        frame.banner?.let { BannerCard(it) }
        frame.point?.let { PointLine(it, onSwitchPoint) }
        Text(frame.updated, style = MaterialTheme.typography.bodySmall, color = MaterialTheme.colorScheme.onSurfaceVariant)
        frame.empty?.let { Text(it, Modifier.padding(vertical = Grid.one)) }
    }
}

@Composable
private fun PointLine(
    point: PointHeader,
    onSwitch: (() -> Unit)?,
) {
    if (onSwitch == null) {
        PointWords(point)
    } else {
        ActionRow("${point.spoken} ${LocalWords.current.switchPoint}", onSwitch, glyph = Glyph.SWITCH) { PointWords(point) }
    }
}

/** A point: name, address, and whether it is seen by fullmakt. */
@Composable
fun PointWords(point: PointHeader) {
    Column {
        Text(point.name, style = MaterialTheme.typography.titleMedium)
        Quiet(listOfNotNull(point.address, point.access).joinToString(" · "))
    }
}
