package no.kundeapp.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.material3.Button
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Surface
import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.semantics.LiveRegionMode
import androidx.compose.ui.semantics.liveRegion
import androidx.compose.ui.semantics.semantics
import no.kundeapp.core.Banner
import no.kundeapp.core.BannerKind
import no.kundeapp.ui.route.LocalSignIn
import no.kundeapp.ui.theme.Grid

/** What stands above every screen when not all is well, with the way out where there is one. */
@Composable
internal fun BannerCard(banner: Banner) {
    Surface(
        Modifier.fillMaxWidth().semantics { liveRegion = LiveRegionMode.Polite },
        MaterialTheme.shapes.large,
        banner.kind.tone(),
        MaterialTheme.colorScheme.onSecondaryContainer,
    ) {
        Row(Modifier.padding(Grid.two), Arrangement.spacedBy(Grid.two), Alignment.CenterVertically) {
            Pictogram(banner.kind.glyph())
            Column(Modifier.weight(1f), Arrangement.spacedBy(Grid.one)) {
                Text(banner.text)
                if (banner.kind == BannerKind.SESSION_ENDED) {
                    Button(LocalSignIn.current, Modifier.touchable()) { Text(LocalWords.current.logIn) }
                }
            }
        }
    }
}

@Composable
private fun BannerKind.tone(): Color =
    when (this) {
        BannerKind.OFFLINE, BannerKind.FETCHING -> MaterialTheme.colorScheme.secondaryContainer
        else -> MaterialTheme.colorScheme.tertiaryContainer
    }

private fun BannerKind.glyph() =
    when (this) {
        BannerKind.OFFLINE -> Glyph.OFFLINE
        BannerKind.FETCHING -> Glyph.REFRESH
        BannerKind.TROUBLE -> Glyph.WARNING
        BannerKind.MAINTENANCE -> Glyph.CLOCK
        BannerKind.APP_TOO_OLD, BannerKind.SESSION_ENDED, BannerKind.STORAGE -> Glyph.INFORMATION
    }
