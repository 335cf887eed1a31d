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
    }
    .navigationDestination(for: String.self) { OutageView(shell: shell, id: $0) }
  }
}

private struct OutageRows: View {
  let section: OutageSection
  let symbol: String

  var body: some View {
    Section {
      Label(section.empty ?? section.count, systemImage: section.empty == nil ? symbol : "checkmark.circle")
      ForEach(section.outages, id: \.id) { outage in
        NavigationLink(value: outage.id) {
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

/// One outage.
struct OutageView: View {
  @State private var outage: Loaded<OutageDetail>

  init(shell: Shell, id: String) {
    let screen = shell.app.outages()
    _outage = State(initialValue: Loaded(gone: shell.words.gone) { try await screen.detail(id: id) })
  }

  var body: some View {
    PhaseView(phase: outage.phase, retry: outage.reload) { state in
      List {
        Section {
          if let own = state.head.own { Label(own, systemImage: "house") }
          Text(state.head.places)
          Text(state.head.span)
          FigureRows(figures: state.fields)
        }
        Section {
          ForEach(state.points, id: \.id) { TextRow(title: $0.name, text: $0.address, spoken: $0.spoken) }
          ForEach(numbered(state.updates)) { update in
            VStack(alignment: .leading) {
              Text(update.item.time).font(.footnote).foregroundStyle(.secondary)
              Text(update.item.text)
            }
          }
        }
      }
      .navigationTitle(state.head.area)
      .refreshable { await outage.reload() }
    }
    .task { await outage.reload() }
  }
}
