package no.kundeapp.ui.route

import androidx.compose.runtime.staticCompositionLocalOf

/** Leaves the page that is open; null on a tab, where there is nothing to go back to. */
val LocalBack = staticCompositionLocalOf<(() -> Unit)?> { null }
