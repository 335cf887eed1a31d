package no.kundeapp.ui.theme

import androidx.compose.material3.Typography
import androidx.compose.runtime.Composable
import androidx.compose.runtime.remember
import androidx.compose.ui.platform.LocalDensity
import androidx.compose.ui.text.TextStyle
import androidx.compose.ui.text.intl.LocaleList
import androidx.compose.ui.text.style.Hyphens
import androidx.compose.ui.text.style.LineBreak
import androidx.compose.ui.unit.sp
import no.kundeapp.core.Language

/** Material's own sizes. Large text also gets what keeps long words whole, or else divides them as [language] does. */
@Composable
internal fun rememberTypography(language: Language?): Typography {
    val large = isTextLarge()
    return remember(language, large) { Typography().each { style -> style.tabular().let { if (large) it.large(language) else it } } }
}

// Digits of one width, so that columns line up and numbers do not jump.
private fun TextStyle.tabular() = copy(fontFeatureSettings = "tnum")

// Space between letters is for small ones. Where the platform knows the language, it divides words; the phone's may be another.
private fun TextStyle.large(language: Language?) =
    copy(
        letterSpacing = 0.sp,
        hyphens = Hyphens.Auto,
        lineBreak = LineBreak.Paragraph,
        localeList = language?.let { LocaleList(it.tag()) },
    )

private fun Language.tag() =
    when (this) {
        Language.NB -> "nb"
        Language.EN -> "en"
    }

private fun Typography.each(change: (TextStyle) -> TextStyle) =
    copy(
        displaySmall = change(displaySmall),
        headlineMedium = change(headlineMedium),
        headlineSmall = change(headlineSmall),
        titleLarge = change(titleLarge),
        titleMedium = change(titleMedium),
        titleSmall = change(titleSmall),
        bodyLarge = change(bodyLarge),
        bodyMedium = change(bodyMedium),
        bodySmall = change(bodySmall),
        labelLarge = change(labelLarge),
        labelMedium = change(labelMedium),
        labelSmall = change(labelSmall),
    )

/** Whether text is so large that pages are laid out for it. */
@Composable
internal fun isTextLarge(): Boolean = LocalDensity.current.fontScale >= LARGE

private const val LARGE = 1.5f
