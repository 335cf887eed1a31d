package no.kundeapp.ui.state

import kotlinx.coroutines.flow.Flow
import no.kundeapp.core.ContactUsListener
import no.kundeapp.core.ContactUsScreen
import no.kundeapp.core.ContactUsState
import no.kundeapp.core.FailureState
import no.kundeapp.core.FormListener
import no.kundeapp.core.FormScreen
import no.kundeapp.core.FormState
import no.kundeapp.core.HazardListener
import no.kundeapp.core.HazardScreen
import no.kundeapp.core.HazardState
import no.kundeapp.core.OutboxListener
import no.kundeapp.core.OutboxScreen
import no.kundeapp.core.OutboxState
import no.kundeapp.core.SettingsListener
import no.kundeapp.core.SettingsScreen
import no.kundeapp.core.SettingsState

// What the customer writes and chooses.

fun ContactUsScreen.states(): Flow<UiState<ContactUsState>> =
    follow { hearing ->
        val listener =
            object : ContactUsListener {
                override fun onState(state: ContactUsState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun HazardScreen.states(): Flow<UiState<HazardState>> =
    follow { hearing ->
        val listener =
            object : HazardListener {
                override fun onState(state: HazardState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun FormScreen.states(): Flow<UiState<FormState>> =
    follow { hearing ->
        val listener =
            object : FormListener {
                override fun onState(state: FormState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun OutboxScreen.states(): Flow<UiState<OutboxState>> =
    follow { hearing ->
        val listener =
            object : OutboxListener {
                override fun onState(state: OutboxState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun SettingsScreen.states(): Flow<UiState<SettingsState>> =
    follow { hearing ->
        val listener =
            object : SettingsListener {
                override fun onState(state: SettingsState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }
