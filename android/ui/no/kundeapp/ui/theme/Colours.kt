package no.kundeapp.ui.theme

import androidx.compose.material3.ColorScheme
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.ui.graphics.Color
import androidx.compose.ui.graphics.lerp
import androidx.compose.ui.graphics.luminance
import no.kundeapp.core.Colours
import no.kundeapp.core.ThemedColour

/** The company's two colours on one background: each as text, as a tone behind text, and what is written on it. */
internal fun schemeOf(
    colours: Colours,
    dark: Boolean,
): ColorScheme = schemeOf(parse(colours.accent.of(dark)), parse(colours.production.of(dark)), dark)

internal fun schemeOf(
    first: Color,
    other: Color,
    dark: Boolean,
): ColorScheme {
    val paper = if (dark) Color(0xFF101414) else Color(0xFFFBFCFB)
    val ink = if (dark) Color(0xFFE3E7E5) else Color(0xFF171D1B)
    val accent = readableOn(paper, first, if (dark) Color.White else Color.Black)
    val second = readableOn(paper, other, if (dark) Color.White else Color.Black)
    val tone = { colour: Color, share: Float -> lerp(paper, colour, share) }
    val common = if (dark) darkColorScheme() else lightColorScheme()
    return common.copy(
        primary = accent,
        onPrimary = if (dark) Color(0xFF0B1010) else Color.White,
        primaryContainer = tone(accent, CONTAINER),
        onPrimaryContainer = ink,
        secondary = accent,
        onSecondary = if (dark) Color(0xFF0B1010) else Color.White,
        secondaryContainer = tone(accent, CONTAINER),
        onSecondaryContainer = ink,
        tertiary = second,
        onTertiary = if (dark) Color(0xFF0B1010) else Color.White,
        tertiaryContainer = tone(second, CONTAINER),
        onTertiaryContainer = ink,
        background = paper,
        onBackground = ink,
        surface = paper,
        onSurface = ink,
        surfaceVariant = tone(ink, FAINT),
        onSurfaceVariant = tone(ink, MUTED),
        surfaceContainer = tone(ink, FAINT),
        surfaceContainerLow = tone(ink, FAINT),
        surfaceContainerHigh = tone(ink, FAINT),
        surfaceContainerHighest = tone(ink, FAINT),
        outline = tone(ink, LINE),
        outlineVariant = tone(ink, HAIRLINE),
    )
}

private fun ThemedColour.of(dark: Boolean) = if (dark) this.dark else light

/** `#RRGGBB` as the core writes it. */
internal fun parse(colour: String): Color = Color(OPAQUE or colour.removePrefix("#").toLong(radix = 16))

/** [colour], moved towards [end] until text in it can be read on [paper]. */
internal fun readableOn(
    paper: Color,
    colour: Color,
    end: Color,
): Color =
    generateSequence(0f) { it + STEP }.map { lerp(colour, end, it.coerceAtMost(1f)) }.first {
        contrast(it, paper) >= TEXT ||
            it == end
    }

/** The contrast of two opaque colours after WCAG 2: 1 to 21. */
fun contrast(
    one: Color,
    other: Color,
): Float {
    val (darker, lighter) = listOf(one.luminance(), other.luminance()).sorted()
    return (lighter + FLARE) / (darker + FLARE)
}

private const val OPAQUE = 0xFF000000
private const val TEXT = 4.5f
private const val STEP = 0.05f
private const val FLARE = 0.05f
private const val CONTAINER = 0.14f
private const val FAINT = 0.05f
private const val HAIRLINE = 0.2f
private const val LINE = 0.55f
private const val MUTED = 0.75f
