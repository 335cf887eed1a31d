import KundeappCore
import SwiftUI

/// Spotpris: a day's prices, what an hour costs with everything, and the cheapest hours.
struct SpotView: View {
  @State private var model: SpotModel
  @Environment(\.palette) private var palette

  init(shell: Shell) {
    _model = State(initialValue: SpotModel(app: shell.app))
  }

  var body: some View {
    FollowedPage(followed: model.followed, frame: \.frame) { state in
      Section {
        if let place = state.place { Text(place).font(.headline) }
        if let area = state.area { Text(area).foregroundStyle(.secondary) }
        choices(state)
        if let title = state.title { Text(title).font(.headline) }
        if !state.bars.isEmpty {
          ChartOrTable(
            bars: [ChartBar](state.bars), title: state.frame.title, spoken: state.spoken, colour: palette.accent)
        }
        VatToggle(vat: state.vat, change: model.showVat)
      }
      Section {
        if let now = state.now { LargeFigure(figure: now.price) }
        if let next = state.lowestNext { Text(next) }
        if let highest = state.highest { ExtremeRow(extreme: highest, symbol: "arrow.up") }
        if let lowest = state.lowest { ExtremeRow(extreme: lowest, symbol: "arrow.down") }
        if let average = state.average { FigureRow(figure: average) }
        Notes(notes: state.notes)
      }
      if let cheapest = state.cheapest { CheapestHours(state: cheapest, look: model.look) }
      HourCosts(rows: state.costs, headings: state.costHeadings, basis: state.costsBasis)
    }
  }

  @ViewBuilder private func choices(_ state: SpotState) -> some View {
    if let chosen = state.days.first(where: \.chosen) {
      Picker(
        state.frame.title, selection: Binding(get: { chosen.id }, set: { day in Task { await model.show(day) } })
      ) {
        ForEach(state.days, id: \.id) { Text($0.label).tag($0.id) }
      }
      .pickerStyle(.segmented)
    }
    if let chosen = state.steps.first(where: \.chosen), state.steps.contains(where: { !$0.chosen && $0.available }) {
      Picker(
        state.frame.title, selection: Binding(get: { chosen.id }, set: { step in Task { await model.show(by: step) } })
      ) {
        ForEach(state.steps, id: \.id) { Text($0.label).tag($0.id) }
      }
      .pickerStyle(.segmented)
    }
  }
}

private struct ExtremeRow: View {
  let extreme: ExtremePrice
  let symbol: String

  var body: some View {
    LabeledContent {
      VStack(alignment: .trailing) {
        Text(extreme.value).fontWeight(.semibold)
        Text(extreme.interval).font(.footnote).foregroundStyle(.secondary)
      }
      .monospacedDigit()
    } label: {
      Label(extreme.label, systemImage: symbol)
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(extreme.spoken)
  }
}

/// The cheapest hours in a row, for as many as one needs.
private struct CheapestHours: View {
  let state: CheapestHoursState
  let look: @MainActor (UInt8) async -> Void

  var body: some View {
    Section {
      Stepper(
        value: Binding(get: { Int(state.count) }, set: { hours in Task { await look(UInt8(clamping: hours)) } }),
        in: 1...24
      ) {
        Text(state.sentence)
      }
      .accessibilityLabel(state.sentence)
    }
  }
}

/// What one more kilowatt-hour costs in each hour.
private struct HourCosts: View {
  let rows: [HourCostRow]
  let headings: [String]
  let basis: String?

  var body: some View {
    if !rows.isEmpty {
      Section {
        ForEach(rows, id: \.start) { row in
          DisclosureGroup {
            ForEach(Array(zip(headings.dropFirst(), row.values)), id: \.0) {
              LabeledContent($0, value: $1).monospacedDigit()
            }
          } label: {
            LabeledContent {
              Text(row.total).monospacedDigit()
            } label: {
              Label(row.name, systemImage: row.cheapest ? "star.fill" : "clock")
            }
            .accessibilityElement(children: .ignore)
            .accessibilityLabel(row.spoken)
          }
        }
      } footer: {
        if let basis { Text(basis) }
      }
    }
  }
}

extension HourCostRow {
  /// Under the headings of the costs, but for the hour.
  fileprivate var values: [String] { [spot, grid, taxes] + [state].compactMap { $0 } + [total] }
}
