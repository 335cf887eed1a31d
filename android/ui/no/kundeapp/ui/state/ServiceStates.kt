package no.kundeapp.ui.state

import kotlinx.coroutines.flow.Flow
import no.kundeapp.core.AuthorisationsListener
import no.kundeapp.core.AuthorisationsScreen
import no.kundeapp.core.AuthorisationsState
import no.kundeapp.core.ConnectionsListener
import no.kundeapp.core.ConnectionsScreen
import no.kundeapp.core.ConnectionsState
import no.kundeapp.core.ElhubListener
import no.kundeapp.core.ElhubScreen
import no.kundeapp.core.ElhubState
import no.kundeapp.core.FailureState
import no.kundeapp.core.FaqListener
import no.kundeapp.core.FaqScreen
import no.kundeapp.core.FaqState
import no.kundeapp.core.MeterExchangesListener
import no.kundeapp.core.MeterExchangesScreen
import no.kundeapp.core.MeterExchangesState
import no.kundeapp.core.MeterListener
import no.kundeapp.core.MeterScreen
import no.kundeapp.core.MeterState
import no.kundeapp.core.SelfReadingListener
import no.kundeapp.core.SelfReadingScreen
import no.kundeapp.core.SelfReadingState

// Pages of Kundeservice.

fun FaqScreen.states(): Flow<UiState<FaqState>> =
    follow { hearing ->
        val listener =
            object : FaqListener {
                override fun onState(state: FaqState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun AuthorisationsScreen.states(): Flow<UiState<AuthorisationsState>> =
    follow { hearing ->
        val listener =
            object : AuthorisationsListener {
                override fun onState(state: AuthorisationsState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun MeterScreen.states(): Flow<UiState<MeterState>> =
    follow { hearing ->
        val listener =
            object : MeterListener {
                override fun onState(state: MeterState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun ElhubScreen.states(): Flow<UiState<ElhubState>> =
    follow { hearing ->
        val listener =
            object : ElhubListener {
                override fun onState(state: ElhubState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun SelfReadingScreen.states(): Flow<UiState<SelfReadingState>> =
    follow { hearing ->
        val listener =
            object : SelfReadingListener {
                override fun onState(state: SelfReadingState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun ConnectionsScreen.states(): Flow<UiState<ConnectionsState>> =
    follow { hearing ->
        val listener =
            object : ConnectionsListener {
                override fun onState(state: ConnectionsState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun MeterExchangesScreen.states(): Flow<UiState<MeterExchangesState>> =
    follow { hearing ->
        val listener =
            object : MeterExchangesListener {
                override fun onState(state: MeterExchangesState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }
