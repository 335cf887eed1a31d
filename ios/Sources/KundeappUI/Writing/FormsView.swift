import KundeappCore
import SwiftUI

/// Bestilling av tjenester: the forms that the server describes.
struct FormsView: View {
  @State private var page: Loaded<FormsState>

  init(shell: Shell) {
    let screen = shell.app.services()
    _page = State(initialValue: Loaded(screen, gone: shell.words.gone) { try await screen.forms() })
  }

  var body: some View {
    LoadedPage(page: page, frame: \.frame) { state in
      ForEach(state.forms, id: \.id) { form in
        NavigationLink(value: ServicesRoute.form(id: form.id)) {
          TextRow(title: form.title, text: form.button, spoken: form.spoken)
        }
        .accessibilityLabel(form.spoken)
      }
    }
  }
}
