package no.kundeapp.ui

import androidx.compose.ui.graphics.Color
import no.kundeapp.core.Colours
import no.kundeapp.core.ThemedColour
import no.kundeapp.ui.theme.contrast
import no.kundeapp.ui.theme.schemeOf
import org.junit.jupiter.api.Test
import kotlin.test.assertEquals
import kotlin.test.assertTrue

/** Whatever colours a company has, its app can be read. */
class ContrastTest {
    @Test
    fun `black on white is 21 to 1`() {
        assertEquals(21f, contrast(Color.Black, Color.White), 0.01f)
        assertEquals(1f, contrast(Color.Red, Color.Red), 0.01f)
    }

    @Test
    fun `text is readable on everything that it stands on`() {
        val companies =
            listOf("#00695C" to "#8D5B00", "#FFEB3B" to "#FFFFFF", "#000000" to "#0A0A0A", "#7F7F7F" to "#FF00FF").map {
                Colours(ThemedColour(it.first, it.first), ThemedColour(it.second, it.second))
            }
        for (colours in companies) {
            for (dark in listOf(false, true)) {
                val scheme = schemeOf(colours, dark)
                val pairs =
                    scheme.run {
                        listOf(
                            onSurface to surface,
                            onSurfaceVariant to surface,
                            onSurfaceVariant to surfaceContainer,
                            primary to surface,
                            onPrimary to primary,
                            tertiary to surface,
                            onTertiary to tertiary,
                            onPrimaryContainer to primaryContainer,
                            onSecondaryContainer to secondaryContainer,
                            onTertiaryContainer to tertiaryContainer,
                            onSurface to surfaceContainerHighest,
                        )
                    }
                pairs.forEachIndexed { place, (text, paper) ->
                    val found = contrast(text, paper)
                    assertTrue(found >= READABLE, "$colours dark=$dark pair $place: $found")
                }
            }
        }
    }

    private companion object {
        const val READABLE = 4.5f
    }
}
