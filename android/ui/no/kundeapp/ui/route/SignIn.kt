package no.kundeapp.ui.route

import androidx.compose.runtime.staticCompositionLocalOf

/** Opens the login, from wherever somebody finds out that they need one. */
val LocalSignIn = staticCompositionLocalOf<() -> Unit> { {} }
