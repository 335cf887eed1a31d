package no.kundeapp.ui.theme

import androidx.compose.foundation.isSystemInDarkTheme
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.Typography
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.unit.dp
import no.kundeapp.core.Colours

/** Material 3 in the company's colours. */
@Composable
fun KundeappTheme(
    colours: Colours,
    dark: Boolean = isSystemInDarkTheme(),
    content: @Composable () -> Unit,
) {
    val scheme = remember(colours, dark) { schemeOf(colours, dark) }
    MaterialTheme(colorScheme = scheme, typography = TABULAR, content = content)
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

// Digits of one width, so that columns line up and numbers do not jump.
private fun TextStyle.tabular() = copy(fontFeatureSettings = "tnum")

private val TABULAR =
    Typography().run {
        copy(
            displaySmall = displaySmall.tabular(),
            headlineMedium = headlineMedium.tabular(),
            headlineSmall = headlineSmall.tabular(),
            titleLarge = titleLarge.tabular(),
            titleMedium = titleMedium.tabular(),
            titleSmall = titleSmall.tabular(),
            bodyLarge = bodyLarge.tabular(),
            bodyMedium = bodyMedium.tabular(),
            bodySmall = bodySmall.tabular(),
            labelLarge = labelLarge.tabular(),
            labelMedium = labelMedium.tabular(),
            labelSmall = labelSmall.tabular(),
        )
    }
