import KundeappCore
import SwiftUI

#if canImport(UIKit)
  import UIKit
#endif

/// One field, its help, and what is asked of it or wrong with it.
struct FieldSection: View {
  let field: FieldState
  let writing: Writing

  var body: some View {
    Section {
      if !field.help.blocks.isEmpty { RichTextView(text: field.help) }
      input
    } header: {
      // A sentence to agree to stands beside its switch.
      if field.kind != .consent { Text(field.label) }
    } footer: {
      if let error = field.error {
        Label(error, systemImage: "exclamationmark.circle").foregroundStyle(.red)
      } else {
        ForEach(numbered(field.hints)) { Text($0.item) }
      }
    }
  }

  @ViewBuilder private var input: some View {
    switch field.kind {
    case .choice, .meteringPoint: ChoiceField(field: field, writing: writing)
    case .consent:
      Toggle(field.label, isOn: Binding(reading: { field.agreed }, writing: { writing.agree(field, $0) }))
        .accessibilityLabel(field.spoken)
    case .attachment: FilesField(field: field, writing: writing)
    case .date: DateField(field: field, writing: writing)
    case .reference:
      if let shown = field.shown { Text(shown).accessibilityLabel(field.spoken) }
    case .unknown: EmptyView()
    default: TypedField(field: field, writing: writing)
    }
  }
}

/// Something to type.
private struct TypedField: View {
  let field: FieldState
  let writing: Writing

  var body: some View {
    let text = Binding(reading: { writing.value(of: field) }, writing: { writing.fill(field, with: $0) })
    TextField(field.label, text: text, axis: field.rules.multiline ? .vertical : .horizontal)
      .lineLimit(field.rules.multiline ? 4...12 : 1...1)
      .keyboardType(field.kind.keyboard)
      .textInputAutocapitalization(field.kind == .text ? .sentences : .never)
      .autocorrectionDisabled(field.kind != .text)
      .accessibilityLabel(field.spoken)
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
