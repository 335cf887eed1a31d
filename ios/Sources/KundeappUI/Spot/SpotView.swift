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
            data: ChartData(
              title: state.frame.title, spoken: state.spoken, axis: state.axis, bars: [ChartBar](state.bars),
              colour: palette.accent))
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
      if let cheapest = state.cheapest {
        CheapestHours(title: state.cheapestTitle, state: cheapest, look: model.look)
      }
      HourCosts(state: state)
    }
  }

  @ViewBuilder private func choices(_ state: SpotState) -> some View {
    if let chosen = state.days.first(where: \.chosen) {
      Picker(
        state.frame.title, selection: Binding(reading: { chosen.id }, writing: { day in Task { await model.show(day) } })
      ) {
        ForEach(state.days, id: \.id) { Text($0.label).tag($0.id) }
      }
      .pickerStyle(.segmented)
    }
    if let chosen = state.steps.first(where: \.chosen), state.steps.contains(where: { !$0.chosen && $0.available }) {
      Picker(
        state.frame.title,
        selection: Binding(reading: { chosen.id }, writing: { step in Task { await model.show(by: step) } })
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
