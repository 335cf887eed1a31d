import KundeappCore
import SwiftUI

/// Drift: what is out, what is planned.
struct OutagesView: View {
  let shell: Shell
  @State private var model: Followed<OutagesState>

  init(shell: Shell) {
    self.shell = shell
    _model = State(initialValue: shell.app.following(shell.app.outages()))
  }

  var body: some View {
    FollowedPage(followed: model, frame: \.frame) { state in
      OutageRows(section: state.ongoing, symbol: "bolt.slash")
      OutageRows(section: state.planned, symbol: "calendar.badge.clock")
      HazardLink()
    }
    .navigationDestination(for: OutagesRoute.self) { $0.page(shell) }
  }
}

private struct OutageRows: View {
  let section: OutageSection
  let symbol: String

  var body: some View {
    Section {
      Label(section.empty ?? section.count, systemImage: section.empty == nil ? symbol : "checkmark.circle")
      ForEach(section.outages, id: \.id) { outage in
        NavigationLink(value: OutagesRoute.outage(id: outage.id)) {
          VStack(alignment: .leading, spacing: 4) {
            if let own = outage.own { Label(own, systemImage: "house").font(.footnote) }
            Text(outage.area).font(.headline)
            Text(outage.places)
            Text(outage.span).font(.subheadline).foregroundStyle(.secondary)
          }
        }
        .accessibilityLabel(outage.spoken)
      }
    } header: {
      Text(section.title)
    }
  }
}

/// The way to Meld farlig forhold.
private struct HazardLink: View {
  @Environment(Shell.self) private var shell

  var body: some View {
    Section {
      NavigationLink(value: OutagesRoute.hazard) {
        Label(shell.words.reportHazard, systemImage: "exclamationmark.triangle.fill")
      }
    }
  }
}
