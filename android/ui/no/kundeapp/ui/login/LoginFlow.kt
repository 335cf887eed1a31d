package no.kundeapp.ui.login

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.ui.Modifier
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch
import no.kundeapp.core.LoginMethod
import no.kundeapp.core.LoginStep
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.parts.Whatever
import no.kundeapp.ui.state.UiState
import no.kundeapp.ui.state.states
import no.kundeapp.ui.theme.Grid

/** The login over the core's screen of it. [onLeave] leaves it altogether, where there is something behind it. */
@Composable
internal fun LoginFlow(
    login: Login,
    onLeave: (() -> Unit)?,
) {
    val scope = rememberCoroutineScope()
    val device = LocalDevice.current
    val state by remember(login) { login.screen.states() }.collectAsState(UiState.Loading)
    val actions = remember(login, onLeave) { Actions(login, scope, onLeave, device::open, device::dial) }
    LaunchedEffect(login) { login.open() }
    val step = (state as? UiState.Ready)?.state?.step
    device.Back(step != null && step !is LoginStep.Choose, actions::back)
    Box(if (state is UiState.Ready) Modifier.fillMaxSize() else Modifier.padding(Grid.two)) {
        Whatever(state, { scope.launch { login.open() } }) { LoginPage(it, login.busy, actions) }
    }
}

/** What one can do on the login's page. */
internal interface LoginActions {
    /** Null where there is nothing behind the login. */
    val leave: (() -> Unit)?

    fun chooseArea(id: String)

    fun choose(method: LoginMethod)

    fun sendCode(typed: String)

    fun enterCode(typed: String)

    fun resend()

    fun reopen()

    fun back()

    fun retry()

    fun contact(link: String)
}

private class Actions(
    private val login: Login,
    private val scope: CoroutineScope,
    override val leave: (() -> Unit)?,
    private val open: (String) -> Boolean,
    private val dial: (String) -> Boolean,
) : LoginActions {
    override fun chooseArea(id: String) = run { login.chooseArea(id) }

    override fun choose(method: LoginMethod) = run { login.choose(method) }

    override fun sendCode(typed: String) = run { login.sendCode(typed) }

    override fun enterCode(typed: String) = run { login.enterCode(typed) }

    override fun resend() = run { login.resend() }

    override fun reopen() = run { login.reopen() }

    override fun back() = run { login.back() }

    override fun retry() = run { login.open() }

    override fun contact(link: String) {
        if (link.startsWith(TELEPHONE)) dial(link.removePrefix(TELEPHONE)) else open(link)
    }

    private fun run(action: suspend () -> Unit) {
        scope.launch { action() }
    }

    private companion object {
        const val TELEPHONE = "tel:"
    }
}
