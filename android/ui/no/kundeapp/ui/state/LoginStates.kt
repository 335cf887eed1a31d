package no.kundeapp.ui.state

import kotlinx.coroutines.flow.Flow
import no.kundeapp.core.AuthState
import no.kundeapp.core.FailureState
import no.kundeapp.core.LoginListener
import no.kundeapp.core.LoginScreen
import no.kundeapp.core.LoginState
import no.kundeapp.core.SessionListener
import no.kundeapp.core.SessionScreen
import no.kundeapp.core.ShellListener
import no.kundeapp.core.ShellScreen
import no.kundeapp.core.ShellState

// Around the screens, and before them.

fun ShellScreen.states(): Flow<UiState<ShellState>> =
    follow { hearing ->
        val listener =
            object : ShellListener {
                override fun onState(state: ShellState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun SessionScreen.states(): Flow<UiState<AuthState>> =
    follow { hearing ->
        val listener =
            object : SessionListener {
                override fun onState(state: AuthState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun LoginScreen.states(): Flow<UiState<LoginState>> =
    follow { hearing ->
        val listener =
            object : LoginListener {
                override fun onState(state: LoginState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }
