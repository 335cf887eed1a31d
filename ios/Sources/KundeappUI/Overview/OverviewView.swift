import KundeappCore
import SwiftUI

/// Oversikt.
struct OverviewView: View {
  let shell: Shell
  @State private var model: OverviewModel

  init(shell: Shell) {
    self.shell = shell
    _model = State(initialValue: OverviewModel(app: shell.app))
  }

  var body: some View {
    PhaseView(phase: model.overview.phase, retry: model.overview.refresh) { state in
      List {
        if let point = state.frame.point { PointBar(point: point) }
        FrameSection(frame: state.frame, problem: model.overview.problem)
        if let card = state.card { GlanceCard(card: card) }
        if !state.tabs.isEmpty { picker(state) }
        tab(state)
      }
      .navigationTitle(state.frame.title)
      .refreshable { await model.overview.refresh() }
    }
    .navigationDestination(for: OverviewRoute.self) { $0.page(shell) }
    .task(id: model.overview.attempt) { await model.overview.follow() }
    .task(id: model.overview.state.map(model.tab) ?? model.tab) { await model.followTab() }
  }

  private func picker(_ state: OverviewState) -> some View {
    Picker(
      state.frame.title, selection: Binding(reading: { model.tab(in: state) }, writing: { model.tab = $0 })
    ) {
      ForEach(state.tabs, id: \.kind) { Text($0.label).tag($0.kind) }
    }
    .pickerStyle(.segmented)
  }

  @ViewBuilder private func tab(_ state: OverviewState) -> some View {
    switch model.tab(in: state) {
    case .consumption:
      PhaseView(phase: model.consumption.followed.phase, retry: model.consumption.followed.refresh) {
        ConsumptionSections(state: $0, model: model.consumption)
      }
      if let links = state.gridRent { GridRentSection(links: links) }
    case .production:
      PhaseView(phase: model.production.followed.phase, retry: model.production.followed.refresh) {
        ProductionSections(state: $0, model: model.production)
      }
    case .invoices:
      PhaseView(phase: model.invoices.phase, retry: model.invoices.refresh) { InvoiceSections(state: $0) }
    }
  }
}
