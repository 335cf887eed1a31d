package no.kundeapp.ui.parts

import androidx.compose.foundation.layout.defaultMinSize
import androidx.compose.ui.Modifier
import no.kundeapp.ui.theme.Grid

/** At least as large as a finger. */
fun Modifier.touchable(): Modifier = defaultMinSize(minWidth = Grid.touch, minHeight = Grid.touch)
