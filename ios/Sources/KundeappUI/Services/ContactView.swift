import KundeappCore
import SwiftUI

/// Kontakt oss.
struct ContactView: View {
  @State private var model: Followed<ServicesState>

  init(shell: Shell) {
    _model = State(initialValue: shell.app.following(shell.app.services()))
  }

  var body: some View {
    PhaseView(phase: model.phase, retry: model.refresh) { state in
      List { ContactSection(contacts: state.contacts, danger: state.danger) }
        .navigationTitle(state.menu.first { $0.kind == .contact }?.label ?? state.frame.title)
    }
    .task { await model.follow() }
  }
}
