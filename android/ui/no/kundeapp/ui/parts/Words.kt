package no.kundeapp.ui.parts

import androidx.compose.runtime.staticCompositionLocalOf
import no.kundeapp.core.ShellWords

/** The core's words for what is the same around every screen. */
val LocalWords = staticCompositionLocalOf<ShellWords> { error("no words were given") }
