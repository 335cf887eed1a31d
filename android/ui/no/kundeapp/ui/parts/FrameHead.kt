package no.kundeapp.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.Banner
import no.kundeapp.core.BannerKind
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

@Composable
private fun BannerCard(banner: Banner) {
    val (glyph, tone) =
        when (banner.kind) {
            BannerKind.OFFLINE -> {
                Glyph.OFFLINE to MaterialTheme.colorScheme.secondaryContainer
            }

            BannerKind.FETCHING -> {
                Glyph.REFRESH to MaterialTheme.colorScheme.secondaryContainer
            }

            BannerKind.TROUBLE, BannerKind.MAINTENANCE -> {
                Glyph.WARNING to MaterialTheme.colorScheme.tertiaryContainer
            }

            BannerKind.APP_TOO_OLD, BannerKind.SESSION_ENDED, BannerKind.STORAGE -> {
                Glyph.INFORMATION to
                    MaterialTheme.colorScheme.tertiaryContainer
            }
        }
    Surface(
        Modifier.fillMaxWidth().semantics { liveRegion = LiveRegionMode.Polite },
        MaterialTheme.shapes.large,
        tone,
        MaterialTheme.colorScheme.onSecondaryContainer,
    ) {
        Row(Modifier.padding(Grid.two), Arrangement.spacedBy(Grid.two), Alignment.CenterVertically) {
            Pictogram(glyph)
            Text(banner.text, Modifier.weight(1f))
        }
    }
}
