import KundeappCore
import SwiftUI

/// A form of the company's.
struct FormView: View {
  /// A page led here, and leads on when it is sent.
  private let isStep: Bool
  @State private var model: Followed<FormState>
  @State private var writing: Writing
  @Environment(\.dismiss) private var dismiss

  /// One of Bestilling av tjenester.
  init(shell: Shell, id: String) { self.init(shell.app.form(id: id), of: shell, isStep: false) }

  /// What a page leads to, with what the page knows filled in.
  init(shell: Shell, step: FormLink) { self.init(shell.app.formFrom(link: step), of: shell, isStep: true) }

  private init(_ screen: FormScreen, of shell: Shell, isStep: Bool) {
    self.isStep = isStep
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
    .onChange(of: writing.sent) {
      if isStep { dismiss() }
    }
  }
}
