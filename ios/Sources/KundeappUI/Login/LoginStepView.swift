import KundeappCore
import SwiftUI

/// How far the login has come: the methods, the field for a number or an address, the code, or the browser.
struct LoginStepView: View {
  let step: LoginStep
  @Bindable var model: LoginModel

  var body: some View {
    switch step {
    case .choose(let choice): MethodSection(choice: choice, model: model)
    case .recipient(let field): recipient(field)
    case .code(let field): code(field)
    case .browser(let panel): browser(panel)
    case .signedIn: EmptyView()
    }
  }

  private func recipient(_ field: RecipientField) -> some View {
    Section(field.title) {
      TextField(field.label, text: $model.recipient)
        .keyboardType(field.keyboard == .email ? .emailAddress : .phonePad)
        .textContentType(field.keyboard == .email ? .emailAddress : .telephoneNumber)
        .textInputAutocapitalization(.never)
        .autocorrectionDisabled()
        .submitLabel(.send)
        .onSubmit { Task { await model.sendCode() } }
      Button(field.submit) { Task { await model.sendCode() } }.buttonStyle(.borderedProminent)
      Button(field.back) { Task { await model.back() } }
    }
  }

  private func code(_ field: CodeField) -> some View {
    Section(field.title) {
      Text(field.sent)
      Text(field.validity)
      if let tries = field.tries { Text(tries) }
      if field.open {
        TextField(field.label, text: $model.code)
          .keyboardType(.numberPad)
          .textContentType(.oneTimeCode)
          .onSubmit { Task { await model.enterCode() } }
        Button(field.submit) { Task { await model.enterCode() } }.buttonStyle(.borderedProminent)
      }
      Button(field.resend.label) { Task { await model.resend() } }.disabled(field.resend.wait != nil)
      if let wait = field.resend.wait { Text(wait).font(.footnote).foregroundStyle(.secondary) }
      Button(field.back) { Task { await model.back() } }
    }
  }

  private func browser(_ panel: BrowserPanel) -> some View {
    Section(panel.title) {
      Text(panel.lead)
      Text(panel.until).font(.footnote).foregroundStyle(.secondary)
      Button(panel.reopen) { Task { await model.reopen() } }.buttonStyle(.borderedProminent)
      Button(panel.back) { Task { await model.back() } }
    }
  }
}

/// Velg identifiseringsmetode.
private struct MethodSection: View {
  let choice: MethodChoice
  let model: LoginModel

  var body: some View {
    Section(choice.title) {
      if let none = choice.none { Text(none) }
      ForEach(choice.methods, id: \.method) { row in
        Button {
          Task { await model.choose(row.method) }
        } label: {
          Label {
            VStack(alignment: .leading) {
              Text(row.label)
              Text(row.hint).font(.footnote).foregroundStyle(.secondary)
            }
          } icon: {
            Image(systemName: row.icon.symbol)
          }
        }
        .accessibilityLabel(row.spoken)
      }
    }
  }
}

extension MethodIcon {
  fileprivate var symbol: String {
    switch self {
    case .identityCard: "person.text.rectangle"
    case .telephone: "iphone"
    case .textMessage: "message"
    case .envelope: "envelope"
    }
  }
}
