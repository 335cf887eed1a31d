package no.kundeapp.ui.trial

import androidx.compose.material3.Text
import androidx.compose.runtime.Composable
import no.kundeapp.core.ForecastState
import no.kundeapp.core.Kundeapp
import no.kundeapp.core.TrialSettlementState
import no.kundeapp.ui.invoices.BillLines
import no.kundeapp.ui.parts.FigureRow
import no.kundeapp.ui.parts.Heading
import no.kundeapp.ui.parts.LargeFigure
import no.kundeapp.ui.parts.Notes
import no.kundeapp.ui.parts.PageFrame
import no.kundeapp.ui.parts.Panel
import no.kundeapp.ui.parts.PeakRows
import no.kundeapp.ui.parts.Quiet
import no.kundeapp.ui.parts.RoomBar
import no.kundeapp.ui.route.Page
import no.kundeapp.ui.route.PageKind
import no.kundeapp.ui.state.latest
import no.kundeapp.ui.state.rememberDeeds
import no.kundeapp.ui.state.states

/** Prøveavregning: peaks and tier, consumption, the bill so far, and the whole month. */
@Composable
fun TrialSettlementPage(
    app: Kundeapp,
    open: (Page) -> Unit,
) {
    val state = latest(app) { app.trialSettlement().states() }
    PageFrame(state, { it.frame }, rememberDeeds(app), { open(Page(PageKind.POINTS)) }) { trial ->
        Heading(trial.month)
        if (trial.peaks.isNotEmpty() || trial.tier != null) Basis(trial)
        BillLines(trial.lines, trial.sum, title = trial.asOf ?: trial.linesTitle)
        trial.forecast?.let { Forecast(trial.forecastTitle, it) }
        trial.used?.let { Used(it) }
        Notes(trial.notes)
    }
}

/** What the capacity charge goes by so far. */
@Composable
private fun Basis(trial: TrialSettlementState) =
    Panel(trial.peaksTitle) {
        trial.tier?.let { tier ->
            Text("${tier.name}, ${tier.span}")
            LargeFigure(tier.monthly)
        }
        trial.room?.let { RoomBar(it) }
        PeakRows(trial.peaks)
        trial.average?.let { FigureRow(it) }
    }

@Composable
private fun Forecast(
    title: String,
    forecast: ForecastState,
) = Panel(title) {
    FigureRow(forecast.gridRent)
    FigureRow(forecast.energy)
    Quiet(forecast.basis)
}
