package no.kundeapp.ui.state

import kotlinx.coroutines.flow.Flow
import no.kundeapp.core.ConsumptionListener
import no.kundeapp.core.ConsumptionScreen
import no.kundeapp.core.ConsumptionState
import no.kundeapp.core.FailureState
import no.kundeapp.core.InvoicesListener
import no.kundeapp.core.InvoicesScreen
import no.kundeapp.core.InvoicesState
import no.kundeapp.core.PeaksListener
import no.kundeapp.core.PeaksScreen
import no.kundeapp.core.PeaksState
import no.kundeapp.core.PricesListener
import no.kundeapp.core.PricesScreen
import no.kundeapp.core.PricesState
import no.kundeapp.core.ProductionListener
import no.kundeapp.core.ProductionScreen
import no.kundeapp.core.ProductionState
import no.kundeapp.core.SupportListener
import no.kundeapp.core.SupportScreen
import no.kundeapp.core.SupportState
import no.kundeapp.core.TrialSettlementListener
import no.kundeapp.core.TrialSettlementScreen
import no.kundeapp.core.TrialSettlementState

// One function a screen: the bindings have no generics.

fun ConsumptionScreen.states(): Flow<UiState<ConsumptionState>> =
    follow { hearing ->
        val listener =
            object : ConsumptionListener {
                override fun onState(state: ConsumptionState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun ProductionScreen.states(): Flow<UiState<ProductionState>> =
    follow { hearing ->
        val listener =
            object : ProductionListener {
                override fun onState(state: ProductionState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun InvoicesScreen.states(): Flow<UiState<InvoicesState>> =
    follow { hearing ->
        val listener =
            object : InvoicesListener {
                override fun onState(state: InvoicesState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun TrialSettlementScreen.states(): Flow<UiState<TrialSettlementState>> =
    follow { hearing ->
        val listener =
            object : TrialSettlementListener {
                override fun onState(state: TrialSettlementState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun PeaksScreen.states(): Flow<UiState<PeaksState>> =
    follow { hearing ->
        val listener =
            object : PeaksListener {
                override fun onState(state: PeaksState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun PricesScreen.states(): Flow<UiState<PricesState>> =
    follow { hearing ->
        val listener =
            object : PricesListener {
                override fun onState(state: PricesState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }

fun SupportScreen.states(): Flow<UiState<SupportState>> =
    follow { hearing ->
        val listener =
            object : SupportListener {
                override fun onState(state: SupportState) = hearing.state(state)

                override fun onFailure(failure: FailureState) = hearing.failure(failure)
            }
        subscribe(listener).let { it.first to it.subscription }
    }
