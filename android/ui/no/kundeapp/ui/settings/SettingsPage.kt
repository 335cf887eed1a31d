package no.kundeapp.ui.settings

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.ButtonDefaults
import androidx.compose.material3.LinearProgressIndicator
import androidx.compose.material3.MaterialTheme
import androidx.compose.material3.OutlinedButton
import androidx.compose.material3.Text
import androidx.compose.material3.TextButton
import androidx.compose.runtime.Composable
import androidx.compose.ui.Modifier
import no.kundeapp.core.AboutState
import no.kundeapp.core.DataState
import no.kundeapp.core.NotificationsState
import no.kundeapp.core.SettingsState
import no.kundeapp.ui.parts.Choices
import no.kundeapp.ui.parts.FigureRow
import no.kundeapp.ui.parts.Figures
import no.kundeapp.ui.parts.LinkRow
import no.kundeapp.ui.parts.Option
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.touchable
import no.kundeapp.ui.state.Deeds
import no.kundeapp.ui.state.UiState

/** Innstillinger. */
@Composable
internal fun SettingsPage(
    state: UiState<SettingsState>,
    deeds: Deeds,
    fetching: Boolean,
    actions: SettingsActions,
) {
    PageFrame(state, { it.frame }, deeds) { settings ->
        Panel(settings.language.title) {
            Choices(settings.language.choices.map { Option(it.id, it.label, it.chosen) }, actions::chooseLanguage)
        }
        Panel(settings.theme.title) {
            Choices(settings.theme.choices.map { Option(it.id, it.label, it.chosen) }, actions::chooseTheme)
        }
        Panel(settings.startTab.title) {
            Choices(settings.startTab.choices.map { Option(it.id, it.label, it.chosen) }, actions::chooseStartTab)
        }
        settings.area?.let { Panel { FigureRow(it) } }
        settings.defaultPoint?.let { point -> Panel { LinkRow(point.title, point.value, onOpen = actions::openDefaultPoint) } }
        settings.notifications?.let { Notifications(it, actions) }
        settings.appLock?.takeIf { actions.canLock }?.let { lock -> Panel { SwitchRow(lock.label, lock.on, actions::lock) } }
        settings.data?.let { Data(it, fetching, actions) }
        About(settings.about, actions::openLicences)
        settings.logOut?.let { label ->
            OutlinedButton(
                actions::logOut,
                Modifier.fillMaxWidth().touchable(),
                colors = ButtonDefaults.outlinedButtonColors(contentColor = MaterialTheme.colorScheme.error),
            ) { Text(label) }
        }
    }
}

@Composable
private fun Notifications(
    state: NotificationsState,
    actions: SettingsActions,
) {
    Panel(state.title) {
        state.switches.forEach { switch -> SwitchRow(switch.label, switch.on) { actions.notify(switch.kind, it) } }
        Quiet(state.note)
    }
}

@Composable
private fun Data(
    data: DataState,
    fetching: Boolean,
    actions: SettingsActions,
) {
    Panel(data.title) {
        FigureRow(data.size)
        OutlinedButton(actions::fetchAnew, Modifier.touchable(), enabled = !fetching) { Text(data.delete) }
        if (fetching) LinearProgressIndicator(Modifier.fillMaxWidth())
        Quiet(data.deleteText)
        if (actions.canExport) {
            TextButton(actions::export, Modifier.touchable()) { Text(data.export) }
            Quiet(data.exportText)
        }
    }
}

@Composable
private fun About(
    about: AboutState,
    onLicences: () -> Unit,
) {
    Panel(about.title) {
        Figures(about.fields)
        LinkRow(about.licences, null, onOpen = onLicences)
    }
}
