package no.kundeapp.ui.state

import kotlinx.coroutines.flow.Flow
import no.kundeapp.core.FailureState
import no.kundeapp.core.NewsListener
import no.kundeapp.core.NewsScreen
import no.kundeapp.core.NewsState
import no.kundeapp.core.OutagesListener
import no.kundeapp.core.OutagesScreen
import no.kundeapp.core.OutagesState
import no.kundeapp.core.OverviewListener
import no.kundeapp.core.OverviewScreen
import no.kundeapp.core.OverviewState
import no.kundeapp.core.ServicesListener
import no.kundeapp.core.ServicesScreen
import no.kundeapp.core.ServicesState
import no.kundeapp.core.SpotListener
import no.kundeapp.core.SpotScreen
import no.kundeapp.core.SpotState

// One function a screen: the bindings have no generics.

fun OverviewScreen.states(): Flow<UiState<OverviewState>> =
    follow { hearing ->
        val listener =
            object : OverviewListener {
                override fun onState(state: OverviewState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun NewsScreen.states(): Flow<UiState<NewsState>> =
    follow { hearing ->
        val listener =
            object : NewsListener {
                override fun onState(state: NewsState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun OutagesScreen.states(): Flow<UiState<OutagesState>> =
    follow { hearing ->
        val listener =
            object : OutagesListener {
                override fun onState(state: OutagesState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun SpotScreen.states(): Flow<UiState<SpotState>> =
    follow { hearing ->
        val listener =
            object : SpotListener {
                override fun onState(state: SpotState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun ServicesScreen.states(): Flow<UiState<ServicesState>> =
    follow { hearing ->
        val listener =
            object : ServicesListener {
                override fun onState(state: ServicesState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }
