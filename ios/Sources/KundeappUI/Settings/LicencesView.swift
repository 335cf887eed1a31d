import KundeappCore
import SwiftUI

/// Lisenser: what the app is built of.
struct LicencesView: View {
  @State private var page: Loaded<LicencesState>

  init(shell: Shell) {
    let screen = shell.app.settings()
    _page = State(initialValue: Loaded(screen, gone: shell.words.gone) { try await screen.licences() })
  }

  var body: some View {
    LoadedPage(page: page, frame: \.frame) { state in
      Section {
        Text(state.lead)
        ForEach(numbered(state.licences)) { library in
          VStack(alignment: .leading) {
            LabeledContent(library.item.name, value: library.item.version)
            Text(library.item.licence).font(.footnote).foregroundStyle(.secondary)
          }
          .accessibilityElement(children: .combine)
        }
      }
    }
  }
}
