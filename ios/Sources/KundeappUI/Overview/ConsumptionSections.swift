import KundeappCore
import SwiftUI

/// Forbruk: the chart of a period and its figures.
struct ConsumptionSections: View {
  let state: ConsumptionState
  let model: ConsumptionModel
  @Environment(\.palette) private var palette

  var body: some View {
    let chart = ChartData(
      title: state.frame.title, spoken: state.spoken, axis: state.axis, bars: [ChartBar](state.bars),
      colour: palette.accent)
    PeriodSections(state: state, chart: chart, actions: model, problem: model.followed.problem)
    if let readings = state.readings { ReadingsSection(readings: readings) }
  }
}

/// Produksjon: what was fed in, and what was used, on one axis.
struct ProductionSections: View {
  let state: ProductionState
  let model: ProductionModel
  @Environment(\.palette) private var palette

  var body: some View {
    let produced = ChartData.Series(
      name: state.produced.frame.title, bars: [ChartBar](state.produced.bars), colour: palette.production,
      symbol: "sun.max.fill")
    let consumed = ChartData.Series(
      name: state.consumedTitle, bars: [ChartBar](state.consumed), colour: palette.accent, symbol: "house.fill")
    let chart = ChartData(
      title: state.produced.frame.title, spoken: state.produced.spoken, axis: state.produced.axis,
      series: state.consumed.isEmpty ? [produced] : [produced, consumed])
    PeriodSections(state: state.produced, chart: chart, actions: model, problem: model.followed.problem)
  }
}

/// What the screens with a period have in common.
private struct PeriodSections<Actions: PeriodActions>: View {
  let state: ConsumptionState
  let chart: ChartData
  let actions: Actions
  let problem: String?
  @Environment(Shell.self) private var shell

  var body: some View {
    Section {
      if let problem { Label(problem, systemImage: "exclamationmark.triangle") }
      if let empty = state.frame.empty { Text(empty) }
      // A meter without hours has no charts to choose from.
      if state.readings == nil { PeriodPicker(scales: state.scales, period: state.period, actions: actions) }
      if let total = state.total { Text(total).font(.largeTitle).monospacedDigit() }
      if !chart.bars.isEmpty { ChartOrTable(data: chart, periods: actions) }
      if let comparison = state.comparison { Text(comparison.text) }
    }
    if !state.details.isEmpty {
      Section(shell.words.details) { FigureRows(figures: state.details) }
    }
    if !state.notes.isEmpty { Section { Notes(notes: state.notes) } }
  }
}

/// A meter without hours: what it stood at.
private struct ReadingsSection: View {
  let readings: ReadingsState

  var body: some View {
    Section {
      if let lastYear = readings.lastYear { FigureRow(figure: lastYear) }
      ForEach(numbered(readings.rows)) { row in
        VStack(alignment: .leading, spacing: 4) {
          LabeledContent(row.item.period, value: row.item.used).monospacedDigit()
          Text(row.item.kind).font(.footnote).foregroundStyle(.secondary)
          Text(row.item.stoodAt).font(.footnote).foregroundStyle(.secondary)
        }
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(row.item.spoken)
      }
      if let note = readings.note { Notes(notes: [note]) }
    }
  }
}
