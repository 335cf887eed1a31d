import KundeappCore
import SwiftUI

/// A form of the company's.
struct FormView: View {
  @State private var model: FormModel

  init(shell: Shell, id: String) {
    _model = State(initialValue: FormModel(app: shell.app, id: id))
  }

  var body: some View {
    PhaseView(phase: model.followed.phase, retry: model.followed.refresh) { state in
      List {
        FrameSection(frame: state.frame, problem: state.problem ?? model.followed.problem)
        if let blocked = state.blocked { Label(blocked, systemImage: "exclamationmark.triangle") }
        Section { RichTextView(text: state.help) }
        ForEach(state.fields, id: \.id) { FieldSection(field: $0, model: model) }
        Section {
          Button(state.button) { Task { await model.send() } }
            .buttonStyle(.borderedProminent)
            .disabled(state.blocked != nil)
          ForEach(numbered(state.deliveries)) { Label($0.item.text, systemImage: "tray.full") }
        }
      }
      .navigationTitle(state.title)
    }
    .task(id: model.followed.attempt) { await model.followed.follow() }
  }
}

/// One field, its help, and what must be corrected.
private struct FieldSection: View {
  let field: FieldState
  let model: FormModel

  var body: some View {
    Section(field.label) {
      RichTextView(text: field.help)
      input.accessibilityLabel(field.spoken)
      if let error = field.error { Label(error, systemImage: "exclamationmark.circle") }
      Notes(notes: field.hints)
      ForEach(field.files, id: \.id) { LabeledContent($0.name, value: $0.size) }
    }
  }

  @ViewBuilder private var input: some View {
    let text = Binding(get: { model.value(of: field) }, set: { model.fill(field, with: $0) })
    switch field.kind {
    case .consent:
      Toggle(field.label, isOn: Binding(get: { field.agreed }, set: { yes in Task { await model.agree(field, yes) } }))
    case .choice, .meteringPoint:
      Picker(field.label, selection: text) {
        ForEach(field.choices, id: \.id) { Text($0.label).tag($0.id) }
      }
    case .attachment: EmptyView()
    default: TextField(field.label, text: text).keyboardType(field.kind.keyboard)
    }
  }
}

extension FieldKind {
  fileprivate var keyboard: UIKeyboardType {
    switch self {
    case .number: .decimalPad
    case .accountNumber, .organisationNumber: .numberPad
    case .email: .emailAddress
    case .phone: .phonePad
    default: .default
    }
  }
}
