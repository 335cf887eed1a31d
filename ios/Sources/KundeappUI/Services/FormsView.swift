import KundeappCore
import SwiftUI

/// Bestilling av tjenester: the forms that the server describes.
struct FormsView: View {
  @State private var page: Loaded<FormsState>

  init(shell: Shell) {
    let screen = shell.app.services()
    _page = State(initialValue: Loaded(gone: shell.words.gone) { try await screen.forms() })
  }

  var body: some View {
    PhaseView(phase: page.phase, retry: page.reload) { state in
      List {
        FrameSection(frame: state.frame)
        ForEach(state.forms, id: \.id) { form in
          NavigationLink(value: ServicesRoute.form(id: form.id)) {
            VStack(alignment: .leading) {
              Text(form.title)
              Text(form.button).font(.footnote).foregroundStyle(.secondary)
            }
          }
          .accessibilityLabel(form.spoken)
        }
      }
      .navigationTitle(state.frame.title)
    }
    .task { await page.reload() }
  }
}
