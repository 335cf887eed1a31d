package no.kundeapp.ui.theme

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Typography
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.dp
import no.kundeapp.core.Colours
import no.kundeapp.core.Language

/** Material 3 in the company's colours; words are divided as in [language]. */
@Composable
fun KundeappTheme(
    colours: Colours,
    language: Language,
    dark: Boolean = isSystemInDarkTheme(),
    content: @Composable () -> Unit,
) {
    val scheme = remember(colours, dark) { schemeOf(colours, dark) }
    MaterialTheme(colorScheme = scheme, typography = rememberTypography(language), content = content)
}

/** The same from one colour, where the company's configuration cannot be read. */
@Composable
internal fun AccentTheme(
    accent: Color,
    dark: Boolean = isSystemInDarkTheme(),
    content: @Composable () -> Unit,
) {
    val scheme = remember(accent, dark) { schemeOf(accent, accent, dark) }
    MaterialTheme(colorScheme = scheme, typography = rememberTypography(null), content = content)
}

/** The 8-point grid. */
object Grid {
    val half = 4.dp
    val one = 8.dp
    val two = 16.dp
    val three = 24.dp

    /** The smallest thing that a finger hits. */
    val touch = 48.dp
}
