import KundeappCore
import SwiftUI

/// The point that the app opens on.
struct DefaultPointSection: View {
  let point: DefaultPoint

  var body: some View {
    Section(point.title) {
      NavigationLink(value: ServicesRoute.defaultPoint) {
        VStack(alignment: .leading) {
          Text(point.value)
          if let header = point.point { Text(header.address).font(.footnote).foregroundStyle(.secondary) }
        }
      }
    }
  }
}

/// The points to choose from. Long lists can be searched.
struct DefaultPointView: View {
  let shell: Shell
  @State private var settings: SettingsModel
  @State private var points: PointsModel
  @Environment(\.dismiss) private var dismiss

  init(shell: Shell) {
    self.shell = shell
    _settings = State(initialValue: SettingsModel(app: shell.app))
    _points = State(initialValue: PointsModel(app: shell.app))
  }

  var body: some View {
    PhaseView(phase: points.phase, retry: points.begin) { state in
      List {
        if let problem = settings.followed.problem { Label(problem, systemImage: "exclamationmark.triangle") }
        if let point = settings.followed.state?.defaultPoint {
          OptionRow(label: point.useLast, isChosen: point.point == nil) { choose(nil) }
        }
        ForEach(points.points, id: \.header.id) { row in
          OptionRow(label: row.header.name, detail: row.header.address, isChosen: row.header.id == chosen) {
            choose(row.header.id)
          }
          .accessibilityLabel(row.header.spoken)
        }
        if state.more { ProgressView(shell.words.loading).task(id: points.points.count) { await points.more() } }
      }
    }
    .navigationTitle(settings.followed.state?.defaultPoint?.title ?? "")
    .searchable(text: $points.search, prompt: shell.words.search)
    .task { await settings.followed.follow() }
    .task(id: points.search) { await points.begin() }
  }

  private var chosen: Gsrn? { settings.followed.state?.defaultPoint?.point?.id }

  private func choose(_ point: Gsrn?) {
    Task {
      await settings.choose(point: point)
      if settings.followed.problem == nil { dismiss() }
    }
  }
}
