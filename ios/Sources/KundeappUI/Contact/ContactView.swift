import KundeappCore
import SwiftUI

/// Kontakt oss: asking the company about something, and what it has answered.
struct ContactView: View {
  @State private var model: Followed<ContactUsState>
  @State private var writing: Writing

  init(shell: Shell) {
    let screen = shell.app.contactUs()
    _model = State(initialValue: Followed(screen) { try await screen.refresh() })
    _writing = State(initialValue: Writing(screen, device: shell.device))
  }

  var body: some View {
    FetchedPage(followed: model, frame: \.form.frame) { state in
      FormSections(form: state.form, writing: writing)
      Section(state.inquiriesTitle) {
        if let none = state.inquiriesNone { Text(none).foregroundStyle(.secondary) }
        ForEach(state.inquiries, id: \.case) { InquiryView(inquiry: $0) }
      }
    }
    .scrollDismissesKeyboard(.interactively)
  }
}

/// Something that was asked, and what was answered.
private struct InquiryView: View {
  let inquiry: InquiryRow

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Text(inquiry.topic).font(.headline)
      ForEach(numbered([inquiry.case, inquiry.sent, inquiry.status])) { line in
        Text(line.item).font(.footnote).foregroundStyle(.secondary)
      }
      Text(inquiry.text)
      if let answer = inquiry.answer {
        Divider()
        Text(answer.when).font(.footnote).foregroundStyle(.secondary)
        Text(answer.text)
      }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(inquiry.spoken)
  }
}
