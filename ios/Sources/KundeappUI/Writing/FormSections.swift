import KundeappCore
import SwiftUI

/// Something of the company's to fill in, or why it cannot be, and what became of what was sent from here.
struct FormSections: View {
  let form: FormState
  let writing: Writing

  var body: some View {
    if !form.help.blocks.isEmpty { Section { RichTextView(text: form.help) } }
    if let blocked = form.blocked {
      Section { Label(blocked, systemImage: "exclamationmark.triangle") }
    } else {
      ForEach(form.fields, id: \.id) { FieldSection(field: $0, writing: writing) }
      SendSection(form: form, writing: writing)
    }
    if !form.deliveries.isEmpty {
      Section { ForEach(form.deliveries, id: \.id) { DeliveryRow(delivery: $0) } }
    }
  }
}

/// The button that sends, and the one that forgets.
private struct SendSection: View {
  let form: FormState
  let writing: Writing
  @State private var isDiscarding = false
  @Environment(Shell.self) private var shell

  var body: some View {
    Section {
      if let problem = form.problem { Label(problem, systemImage: "exclamationmark.circle") }
      if let problem = writing.problem { Label(problem, systemImage: "exclamationmark.triangle") }
      Button(form.button, systemImage: "paperplane") { Task { await writing.send() } }
        .fontWeight(.semibold)
        .disabled(writing.isSending)
      if writing.isSending { ProgressView(shell.words.loading) }
      if isBegun {
        Button(shell.words.discard, systemImage: "trash", role: .destructive) { isDiscarding = true }
          .confirmationDialog(shell.words.discard, isPresented: $isDiscarding) {
            Button(shell.words.discard, role: .destructive) { Task { await writing.discard() } }
            Button(shell.words.cancel, role: .cancel) {}
          }
      }
    }
  }

  private var isBegun: Bool {
    // What it is about was not written by anybody.
    form.fields.contains { $0.kind != .reference && (!writing.value(of: $0).isEmpty || $0.agreed || !$0.files.isEmpty) }
  }
}

/// How far something that was written has come.
struct DeliveryRow: View {
  let delivery: DeliveryState

  var body: some View {
    Label {
      VStack(alignment: .leading, spacing: 4) {
        Text(delivery.title).font(.headline)
        Text(delivery.text)
        if let advice = delivery.advice { Text(advice).font(.subheadline).foregroundStyle(.secondary) }
      }
    } icon: {
      Image(systemName: delivery.kind.symbol)
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(delivery.spoken)
  }
}

extension DeliveryKind {
  fileprivate var symbol: String {
    switch self {
    case .sent: "checkmark.circle"
    case .draft: "doc.text"
    case .notSent: "clock"
    case .refused, .gaveUp, .lost: "exclamationmark.triangle"
    }
  }
}
