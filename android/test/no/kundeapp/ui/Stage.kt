package no.kundeapp.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.runtime.mutableStateListOf
import androidx.compose.ui.Modifier
import androidx.compose.ui.geometry.Size
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.SkikoComposeUiTest
import androidx.compose.ui.test.captureToImage
import androidx.compose.ui.test.hasContentDescription
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onRoot
import androidx.compose.ui.test.v2.runSkikoComposeUiTest
import androidx.compose.ui.unit.Density
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.MainTab
import no.kundeapp.support.TestDevice
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.route.LocalBack
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.shell.PageContent
import no.kundeapp.ui.shell.TabPage
import no.kundeapp.ui.theme.KundeappTheme

/** A customer in front of a tab and the pages that they open over it. */
class Stage(
    private val app: Kundeapp,
    private val tab: MainTab = MainTab.OVERVIEW,
    vararg pages: Page,
) {
    val device = TestDevice()
    private val open = mutableStateListOf(*pages)

    @Composable
    fun Content(look: Look) =
        KundeappTheme(app.colours(), app.language(), look.dark) {
            val back =
                {
                    open.removeAt(open.lastIndex)
                    Unit
                }.takeIf { open.isNotEmpty() }
            CompositionLocalProvider(
                LocalWords provides app.words(),
                LocalDevice provides device,
                LocalBack provides back,
                LocalContentColor provides MaterialTheme.colorScheme.onSurface,
            ) {
                Box(Modifier.fillMaxSize().background(MaterialTheme.colorScheme.background)) {
                    val page = open.lastOrNull()
                    if (page == null) TabPage(app, tab, open::add) else PageContent(app, page, open::add)
                }
            }
        }
}

/** Puts a stage on a screen of [heightDp] and plays on it. */
@OptIn(ExperimentalTestApi::class)
fun play(
    stage: Stage,
    look: Look = Look.LIGHT,
    heightDp: Int = 2400,
    act: suspend SkikoComposeUiTest.() -> Unit,
) = runSkikoComposeUiTest(Size(look.widthDp * SCALE, heightDp * SCALE), Density(SCALE, look.fontScale)) {
    setContent { stage.Content(look) }
    act()
}

/** Takes a picture, and holds it against what everybody must be able to use. */
@OptIn(ExperimentalTestApi::class)
fun SkikoComposeUiTest.shoot(
    name: String,
    look: Look,
) {
    waitForIdle()
    val picture = onRoot().captureToImage()
    picture.write(name, look)
    assertAccessible(density.density)
    assertReadable(picture)
}

/** Takes a picture of what nobody can use yet. */
@OptIn(ExperimentalTestApi::class)
fun SkikoComposeUiTest.sketch(
    name: String,
    look: Look,
) = onRoot().captureToImage().write(name, look)

/** Waits until something with these words, or that is read aloud with them, is there. */
@OptIn(ExperimentalTestApi::class)
fun ComposeUiTest.waitFor(words: String) =
    waitUntil("«$words»", TIMEOUT) {
        val shown = hasText(words, substring = true)
        onAllNodes(shown).fetchSemanticsNodes().isNotEmpty() ||
            onAllNodes(hasContentDescription(words, substring = true)).fetchSemanticsNodes().isNotEmpty()
    }

private const val SCALE = 2f
private const val TIMEOUT = 60_000L
