import KundeappCore
import SwiftUI

/// Tilknytning: the cases that an installer has registered.
struct ConnectionsView: View {
  @State private var model: Followed<ConnectionsState>

  init(shell: Shell) {
    let screen = shell.app.connections()
    _model = State(initialValue: Followed(screen) { try await screen.refresh() })
  }

  var body: some View {
    FetchedPage(followed: model, frame: \.frame) { state in
      Section {
        Text(state.about)
        if let none = state.none { Text(none).foregroundStyle(.secondary) }
        ForEach(state.cases, id: \.id) { CaseLink(row: $0) }
      }
      ForEach(numbered(state.topics)) { topic in
        Section { DisclosureGroup(topic.item.title) { RichTextView(text: topic.item.text) } }
      }
    }
  }
}

private struct CaseLink: View {
  let row: ConnectionRow

  var body: some View {
    NavigationLink(value: ServicesRoute.connection(id: row.id)) {
      Label {
        VStack(alignment: .leading, spacing: 4) {
          Text(row.title).font(.headline)
          Text(row.status)
          Text(row.number).font(.footnote).foregroundStyle(.secondary)
          Text(row.address).font(.footnote).foregroundStyle(.secondary)
        }
      } icon: {
        // What waits for the customer stands out.
        Image(systemName: row.yours ? "person.crop.circle.badge.exclamationmark" : "powerplug")
      }
    }
    .accessibilityLabel(row.spoken)
  }
}
