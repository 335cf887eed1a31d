import KundeappCore
import SwiftUI

/// A form of the company's.
struct FormView: View {
  @State private var model: Followed<FormState>
  @State private var writing: Writing

  init(shell: Shell, id: String) {
    let screen = shell.app.form(id: id)
    _model = State(initialValue: shell.app.following(screen))
    _writing = State(initialValue: Writing(screen, device: shell.device))
  }

  var body: some View {
    PhaseView(phase: model.phase, retry: model.refresh) { state in
      List {
        FrameSection(frame: state.frame, problem: model.problem)
        FormSections(form: state, writing: writing)
      }
      // A form is named by the company, not by its place in the app.
      .navigationTitle(state.title)
      .scrollDismissesKeyboard(.interactively)
      .refreshable { await model.refresh() }
    }
    .task(id: model.attempt) { await model.follow() }
  }
}
