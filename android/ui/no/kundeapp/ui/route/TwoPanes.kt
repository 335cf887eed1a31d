package no.kundeapp.ui.route

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.RowScope
import androidx.compose.foundation.layout.fillMaxHeight
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.VerticalDivider
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.semantics.isTraversalGroup
import androidx.compose.ui.semantics.semantics
import androidx.compose.ui.unit.Dp
import androidx.compose.ui.unit.dp

/** A list and what is open from it, each with its own scrolling, read one after the other; or the one that is there, alone. */
@Composable
internal fun TwoPanes(
    hasList: Boolean,
    hasOpen: Boolean,
    list: @Composable () -> Unit,
    open: @Composable () -> Unit,
) = Row(Modifier.fillMaxSize()) {
    if (hasList) Pane(LIST, list)
    if (hasList && hasOpen) VerticalDivider(color = MaterialTheme.colorScheme.outlineVariant)
    if (hasOpen) Pane(OPEN, open)
}

@Composable
private fun RowScope.Pane(
    share: Float,
    content: @Composable () -> Unit,
) = Box(Modifier.weight(share).fillMaxHeight().semantics { isTraversalGroup = true }) { content() }

/** Whether [width], beside the tabs, holds two pages with words of this size. */
@Composable
internal fun hasRoomForTwo(width: Dp): Boolean = width >= WIDE * LocalDensity.current.fontScale.coerceAtLeast(1f)

/** Material's expanded window, 840 dp, less its rail. */
private val WIDE = 760.dp
private const val LIST = 0.42f
private const val OPEN = 1 - LIST
