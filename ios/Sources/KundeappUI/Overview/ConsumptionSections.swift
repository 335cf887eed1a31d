import KundeappCore
import SwiftUI

/// Forbruk: the chart of a period, its figures, and the ways to the grid rent.
struct ConsumptionSections: View {
  let state: ConsumptionState
  let model: ConsumptionModel
  @Environment(\.palette) private var palette

  var body: some View {
    PeriodSections(state: state, actions: model, problem: model.followed.problem) {
      ChartOrTable(
        bars: [ChartBar](state.bars), title: state.frame.title, spoken: state.spoken, colour: palette.accent)
    }
    if let readings = state.readings { ReadingsSection(readings: readings) }
    GridRentLinks()
  }
}

/// Produksjon: what was fed in, and what was used, on one axis.
struct ProductionSections: View {
  let state: ProductionState
  let model: ProductionModel
  @Environment(\.palette) private var palette

  var body: some View {
    PeriodSections(state: state.produced, actions: model, problem: model.followed.problem) {
      ChartOrTable(
        bars: [ChartBar](state.produced.bars), title: state.produced.frame.title, spoken: state.produced.spoken,
        colour: palette.production)
      Text(state.consumedTitle).font(.headline).accessibilityAddTraits(.isHeader)
      ChartOrTable(
        bars: [ChartBar](state.consumed), title: state.consumedTitle, spoken: state.consumedTitle,
        colour: palette.accent)
    }
  }
}

/// What the screens with a period have in common.
private struct PeriodSections<Actions: PeriodActions, Charts: View>: View {
  let state: ConsumptionState
  let actions: Actions
  let problem: String?
  @ViewBuilder let charts: Charts
  @Environment(Shell.self) private var shell

  var body: some View {
    Section {
      if let problem { Label(problem, systemImage: "exclamationmark.triangle") }
      if let empty = state.frame.empty { Text(empty) }
      PeriodPicker(scales: state.scales, period: state.period, actions: actions)
      if let total = state.total { Text(total).font(.largeTitle).monospacedDigit() }
      if !state.bars.isEmpty { charts }
      if let comparison = state.comparison { Text(comparison.text) }
    }
    if !state.details.isEmpty {
      Section(shell.words.details) {
        FigureRows(figures: state.details)
        Notes(notes: state.notes)
      }
    }
  }
}

/// A meter without hours: what it stood at.
private struct ReadingsSection: View {
  let readings: ReadingsState

  var body: some View {
    Section {
      if let lastYear = readings.lastYear { FigureRow(figure: lastYear) }
      ForEach(numbered(readings.rows)) { row in
        TextRow(
          title: row.item.period, text: row.item.used, detail: row.item.stoodAt, spoken: row.item.spoken)
      }
      if let note = readings.note { Notes(notes: [note]) }
    }
  }
}
