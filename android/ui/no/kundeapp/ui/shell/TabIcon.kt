package no.kundeapp.ui.shell

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.size
import androidx.compose.material3.Icon
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.SolidColor
import androidx.compose.ui.graphics.vector.ImageVector
import androidx.compose.ui.graphics.vector.PathParser
import androidx.compose.ui.unit.dp
import no.kundeapp.core.MainTab

/** A tab's picture; its word stands below, so it is not read aloud. */
@Composable
internal fun TabIcon(kind: MainTab) {
    Icon(remember(kind) { outline(kind) }, contentDescription = null, Modifier.size(24.dp))
}

/** Stands where a page will, until one is opened from the tab's list. */
@Composable
internal fun TabPicture(kind: MainTab) =
    Box(Modifier.fillMaxSize(), Alignment.Center) {
        Icon(remember(kind) { outline(kind) }, contentDescription = null, Modifier.size(96.dp), MaterialTheme.colorScheme.outlineVariant)
    }

/** Drawn on 24 by 24: a house, a page, a warning, a bolt, two heads. */
private fun outline(kind: MainTab): ImageVector {
    val path =
        when (kind) {
            MainTab.OVERVIEW -> "M3 11 L12 3 L21 11 V21 H14 V15 H10 V21 H3 Z"
            MainTab.NEWS -> "M5 3 H19 V21 H5 Z M8 7 H16 V9 H8 Z M8 12 H16 V13.5 H8 Z M8 16 H13 V17.5 H8 Z"
            MainTab.OUTAGES -> "M12 3 L22 20 H2 Z M11 9 H13 V14 H11 Z M11 16 H13 V18 H11 Z"
            MainTab.SPOT -> "M13 2 L5 14 H11 L10 22 L19 9 H12.5 Z"
            MainTab.SERVICES -> "M4 4 H20 V16 H12 L7 20.5 V16 H4 Z M7.5 8 H16.5 V9.5 H7.5 Z M7.5 11.5 H13.5 V13 H7.5 Z"
        }
    return ImageVector
        .Builder(kind.name, 24.dp, 24.dp, 24f, 24f)
        .addPath(
            PathParser().parsePathString(path).toNodes(),
            pathFillType = androidx.compose.ui.graphics.PathFillType.EvenOdd,
            fill = SolidColor(Color.Black),
        ).build()
}
