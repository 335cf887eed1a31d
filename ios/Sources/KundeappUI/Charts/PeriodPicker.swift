import KundeappCore
import SwiftUI

/// What one can do with the period of a chart.
@MainActor protocol PeriodActions: Sendable {
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
        selection: Binding(reading: { chosen.id }, writing: { scale in Task { await actions.show(scale) } })
      ) {
        ForEach(scales, id: \.id) { Text($0.label).tag($0.id) }
      }
      .pickerStyle(.segmented)
    }
    if let period { PeriodRow(period: period, actions: actions) }
  }
}

/// The period in view. A swipe steps too, and so does VoiceOver's up and down.
private struct PeriodRow<Actions: PeriodActions>: View {
  let period: PeriodState
  let actions: Actions
  @Environment(Shell.self) private var shell

  var body: some View {
    HStack {
      step("chevron.backward", shell.words.previousPeriod, period.canGoBack) { await actions.previousPeriod() }
      VStack {
        Text(period.title).font(.headline)
        if let subtitle = period.subtitle { Text(subtitle).font(.footnote).foregroundStyle(.secondary) }
      }
      .multilineTextAlignment(.center)
      .frame(maxWidth: .infinity)
      .accessibilityElement(children: .combine)
      .accessibilityAdjustableAction { direction in
        if direction == .increment { Task { await actions.nextPeriod() } }
        if direction == .decrement { Task { await actions.previousPeriod() } }
      }
      step("chevron.forward", shell.words.nextPeriod, period.canGoForward) { await actions.nextPeriod() }
    }
    .swipingPeriods(actions)
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

extension View {
  /// A flick to the side steps to the next period, or the one before. A slow drag is left to what lies under the finger: a
  /// chart names its bars by it, a list scrolls.
  @MainActor func swipingPeriods(_ actions: (any PeriodActions)?) -> some View {
    simultaneousGesture(
      DragGesture(minimumDistance: 30).onEnded { drag in
        let way = drag.predictedEndTranslation
        guard let actions, abs(way.width) > 250, abs(way.width) > 3 * abs(way.height) else { return }
        Task { if way.width < 0 { await actions.nextPeriod() } else { await actions.previousPeriod() } }
      })
  }
}
