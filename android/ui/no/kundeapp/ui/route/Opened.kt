package no.kundeapp.ui.route

import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.compositionLocalOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.drawBehind
import androidx.compose.ui.geometry.CornerRadius
import androidx.compose.ui.geometry.Offset
import androidx.compose.ui.semantics.selected
import androidx.compose.ui.semantics.semantics
import no.kundeapp.ui.theme.Grid

/** The page that is open beside the list that is drawn; null where they are not beside each other. */
internal val LocalOpened = compositionLocalOf<Page?> { null }

/** Marks the row of a list whose [page] is open beside it: a tone around it, and a word for screen readers. */
@Composable
internal fun Modifier.opens(page: Page): Modifier {
    if (LocalOpened.current != page) return this
    val tone = MaterialTheme.colorScheme.secondaryContainer
    return drawBehind {
        val around = Grid.one.toPx()
        drawRoundRect(tone, Offset(-around, 0f), size.copy(width = size.width + 2 * around), CornerRadius(around))
    }.semantics { selected = true }
}
