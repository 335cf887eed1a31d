import KundeappCore
import SwiftUI

/// What one can do with the period of a chart.
@MainActor protocol PeriodActions {
  func show(_ scale: Scale) async
  func previousPeriod() async
  func nextPeriod() async
}

/// Dag, Uke, Måned, År, and the period in view between the steps back and forward.
struct PeriodPicker<Actions: PeriodActions>: View {
  let scales: [ScaleChoice]
  let period: PeriodState?
  let actions: Actions
  @Environment(Shell.self) private var shell

  var body: some View {
    if let chosen = scales.first(where: \.chosen) {
      Picker(
        shell.words.chart,
        selection: Binding(get: { chosen.id }, set: { scale in Task { await actions.show(scale) } })
      ) {
        ForEach(scales, id: \.id) { Text($0.label).tag($0.id) }
      }
      .pickerStyle(.segmented)
    }
    if let period {
      HStack {
        step("chevron.backward", shell.words.previousPeriod, period.canGoBack) { await actions.previousPeriod() }
        VStack {
          Text(period.title).font(.headline)
          if let subtitle = period.subtitle { Text(subtitle).font(.footnote).foregroundStyle(.secondary) }
        }
        .frame(maxWidth: .infinity)
        step("chevron.forward", shell.words.nextPeriod, period.canGoForward) { await actions.nextPeriod() }
      }
    }
  }

  private func step(
    _ symbol: String, _ name: String, _ isPossible: Bool, _ action: @escaping @MainActor () async -> Void
  ) -> some View {
    Button {
      Task { await action() }
    } label: {
      Image(systemName: symbol).frame(minWidth: 44, minHeight: 44)
    }
    .buttonStyle(.borderless)
    .accessibilityLabel(name)
    .disabled(!isPossible)
  }
}
