package no.kundeapp.ui.login

import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.setValue
import kotlinx.coroutines.CancellationException
import no.kundeapp.core.AppFailure
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.LoginFailure
import no.kundeapp.core.LoginMethod
import no.kundeapp.core.LoginScreen
import no.kundeapp.core.LoginStep
import no.kundeapp.ui.device.Device

/** What one can do about a login. What goes wrong stands in the next state. */
internal class Login(
    private val app: Kundeapp,
    private val device: Device,
) {
    val screen: LoginScreen = app.login(device.redirect())

    /** The area that is chosen; null before one is. */
    var area by mutableStateOf(app.area()?.id)
        private set

    /** Something is on its way to the server. */
    var busy by mutableStateOf(false)
        private set

    /** Asks how one may sign in; the field of [kept] opens again, unless the login has come further by itself. */
    suspend fun open(kept: LoginMethod? = null) =
        trying {
            screen.open()
            if (kept != null && screen.state().step is LoginStep.Choose) screen.choose(kept, device.browser)
        }

    suspend fun chooseArea(id: String) =
        trying {
            screen.chooseArea(id)
            area = app.area()?.id
        }

    suspend fun choose(method: LoginMethod) = trying { screen.choose(method, device.browser) }

    suspend fun reopen() = trying { screen.reopen(device.browser) }

    suspend fun sendCode(typed: String) = trying { screen.sendCode(typed) }

    suspend fun resend() = trying { screen.resend() }

    suspend fun enterCode(typed: String) = trying { screen.enterCode(typed) }

    suspend fun comeBack(address: String) = trying { screen.comeBack(address) }

    suspend fun back() = trying { screen.back() }

    private suspend fun trying(action: suspend () -> Unit): Boolean {
        busy = true
        return try {
            action()
            true
        } catch (cancelled: CancellationException) {
            throw cancelled
        } catch (_: LoginFailure) {
            false
        } catch (_: AppFailure) {
            false
        } finally {
            busy = false
        }
    }
}
