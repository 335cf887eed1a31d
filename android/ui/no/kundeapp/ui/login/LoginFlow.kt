package no.kundeapp.ui.login

import androidx.compose.foundation.layout.Box
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.LaunchedEffect
import androidx.compose.runtime.MutableState
import androidx.compose.runtime.State
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.rememberCoroutineScope
import androidx.compose.runtime.rememberUpdatedState
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.ui.Modifier
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.launch
import no.kundeapp.core.LoginMethod
import no.kundeapp.core.LoginStep
import no.kundeapp.ui.device.Device
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.parts.Whatever
import no.kundeapp.ui.state.LocalAttempts
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
    val attempts = LocalAttempts.current
    val state by remember(login) { attempts.following { login.screen.states() } }.collectAsState(UiState.Loading)
    // The core forgets whose field was open when the process ends.
    val kept = rememberSaveable { mutableStateOf<LoginMethod?>(null) }
    val step = (state as? UiState.Ready)?.state?.step
    val inCode = rememberUpdatedState(step is LoginStep.Code)
    val actions = remember(login, onLeave) { Actions(login, scope, onLeave, Kept(kept, inCode), device) }
    LaunchedEffect(login) { login.open(kept.value) }
    device.Back(step != null && step !is LoginStep.Choose, actions::back)
    Box(if (state is UiState.Ready) Modifier.fillMaxSize() else Modifier.padding(Grid.two)) {
        Whatever(state, attempts::again) { LoginPage(it, login.busy, actions) }
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

/** The method whose field for a number or an address is open, or was before the code. */
private class Kept(
    private val method: MutableState<LoginMethod?>,
    private val inCode: State<Boolean>,
) {
    fun chosen(chosen: LoginMethod) {
        method.value = chosen.takeIf { it == LoginMethod.SMS || it == LoginMethod.EMAIL }
    }

    fun left() {
        if (!inCode.value) method.value = null
    }
}

private class Actions(
    private val login: Login,
    private val scope: CoroutineScope,
    override val leave: (() -> Unit)?,
    private val kept: Kept,
    private val device: Device,
) : LoginActions {
    override fun chooseArea(id: String) = run { login.chooseArea(id) }

    override fun choose(method: LoginMethod) {
        kept.chosen(method)
        run { login.choose(method) }
    }

    override fun sendCode(typed: String) = run { login.sendCode(typed) }

    override fun enterCode(typed: String) = run { login.enterCode(typed) }

    override fun resend() = run { login.resend() }

    override fun reopen() = run { login.reopen() }

    override fun back() {
        kept.left()
        run { login.back() }
    }

    override fun retry() = run { login.open() }

    override fun contact(link: String) {
        if (link.startsWith(TELEPHONE)) device.dial(link.removePrefix(TELEPHONE)) else device.open(link)
    }

    private fun run(action: suspend () -> Unit) {
        scope.launch { action() }
    }

    private companion object {
        const val TELEPHONE = "tel:"
    }
}
