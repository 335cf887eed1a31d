package no.kundeapp.ui

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.material3.LocalContentColor
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.CompositionLocalProvider
import androidx.compose.ui.Modifier
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.assertIsNotEnabled
import androidx.compose.ui.test.assertIsSelected
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.onNodeWithContentDescription
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performScrollTo
import androidx.compose.ui.test.performSemanticsAction
import androidx.compose.ui.test.v2.runComposeUiTest
import kotlinx.coroutines.runBlocking
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.Scale
import no.kundeapp.core.TabKind
import no.kundeapp.support.Phone
import no.kundeapp.support.Sandbox
import no.kundeapp.ui.overview.OverviewActions
import no.kundeapp.ui.overview.OverviewPage
import no.kundeapp.ui.shell.TabPage
import no.kundeapp.ui.parts.LocalWords
import no.kundeapp.ui.shell.MainTabs
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.theme.KundeappTheme
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Test

/** Oversikt, drawn and used over the real core with the data of a sandbox. */
@OptIn(ExperimentalTestApi::class)
class OverviewTest {
    @Test
    fun `a customer steps through the periods of Forbruk, taps through bars and looks at the table`() =
        runComposeUiTest {
            setContent { Themed(app, Look.LIGHT) { MainTabs { TabPage(app, it) } } }
            waitUntil(timeoutMillis = TIMEOUT) { has("Uke") }
            assertAccessible(density.density)
            onNodeWithContentDescription("Neste periode").performScrollTo().assertIsNotEnabled()
            onNodeWithText("Uke").performScrollTo().performClick()
            waitUntil(timeoutMillis = TIMEOUT) { has("16.–22. nov.") }
            onNodeWithText("Uke").assertIsSelected()
            onNodeWithContentDescription("Forrige periode").performScrollTo().performClick()
            waitUntil(timeoutMillis = TIMEOUT) { has("9.–15. nov.") }
            val chart = runBlocking { app.consumption().run { show(Scale.WEEK).also { previousPeriod() }.let { state() } } }
            onNodeWithContentDescription(chart.spoken)
                .performScrollTo()
                .performSemanticsAction(androidx.compose.ui.semantics.SemanticsActions.SetProgress) { it(2f) }
            waitForIdle()
            onNodeWithText("${chart.bars[2].name}: ${chart.bars[2].value}").assertExists()
            onNodeWithText("Vis som tabell").performScrollTo().performClick()
            chart.bars.forEach { onNodeWithContentDescription(it.spoken).assertExists() }
            assertAccessible(density.density)
        }

    @Test
    fun `pictures in light, dark and large text`() {
        val (overview, consumption) =
            runBlocking {
                UiState.Ready(app.overview().state()) to
                    Scale.entries.associateWith { scale ->
                        app.consumption().run {
                            show(scale)
                            UiState.Ready(state())
                        }
                    }
            }
        for (look in Look.entries) {
            val height = if (look == Look.LARGE) 3200 else 1500
            for (scale in listOf(Scale.DAY, Scale.MONTH)) {
                shoot("overview-${scale.name.lowercase()}", look, height) {
                    Themed(app, look) { MainTabs { OverviewPage(overview, consumption.getValue(scale), NoActions) } }
                }
            }
        }
    }

    private fun androidx.compose.ui.test.ComposeUiTest.has(text: String) =
        onAllNodes(hasText(text, substring = true)).fetchSemanticsNodes().isNotEmpty()

    private object NoActions : OverviewActions {
        override fun retry() = Unit

        override fun open(tab: TabKind) = Unit

        override fun show(scale: Scale) = Unit

        override fun previousPeriod() = Unit

        override fun nextPeriod() = Unit
    }

    private companion object {
        const val TIMEOUT = 30_000L
        val sandbox = Sandbox()
        val phone = Phone(sandbox)
        val app: Kundeapp = runBlocking { phone.appOf("privat@example.com") }

        @JvmStatic
        @AfterAll
        fun close() {
            phone.close()
            sandbox.close()
        }
    }
}

@Composable
private fun Themed(
    app: Kundeapp,
    look: Look,
    content: @Composable () -> Unit,
) = KundeappTheme(app.colours(), look.dark) {
    CompositionLocalProvider(LocalWords provides app.words(), LocalContentColor provides MaterialTheme.colorScheme.onSurface) {
        Box(Modifier.fillMaxSize().background(MaterialTheme.colorScheme.background)) { content() }
    }
}
