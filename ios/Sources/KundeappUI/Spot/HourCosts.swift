import KundeappCore
import SwiftUI

/// The cheapest hours in a row, for as many as one needs.
struct CheapestHours: View {
  let title: String
  let state: CheapestHoursState
  let look: @MainActor (UInt8) async -> Void

  var body: some View {
    Section(title) {
      Stepper(
        value: Binding(reading: { Int(state.count) }, writing: { hours in Task { await look(UInt8(clamping: hours)) } }),
        in: 1...24
      ) {
        Text(state.sentence)
      }
      .accessibilityLabel(state.sentence)
    }
  }
}

/// What one more kilowatt-hour costs in each hour, with everything.
struct HourCosts: View {
  let state: SpotState
  @Environment(\.palette) private var palette

  var body: some View {
    if !state.costs.isEmpty {
      Section {
        ChartOrTable(
          data: ChartData(
            title: state.costsTitle, spoken: state.costsBasis ?? state.costsTitle, axis: state.costsAxis,
            bars: [ChartBar](state.costs, headings: state.costHeadings), colour: palette.accent))
      } header: {
        Text(state.costsTitle)
      } footer: {
        if let basis = state.costsBasis { Text(basis) }
      }
    }
  }
}
