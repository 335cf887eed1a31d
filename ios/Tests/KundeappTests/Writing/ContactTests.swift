import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// Kontakt oss, through the views.
@MainActor @Suite(.serialized, .timeLimit(.minutes(5))) struct ContactTests {
  @Test func aQuestionIsKeptSentAndListed() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    try await stage.open(.contact, of: shell)
    let contact = shell.app.contactUs()
    let topics = try await appearing("topics", in: contact) { state in
      state.form.fields.first { $0.kind == .choice && !$0.choices.isEmpty }
    }
    try await stage.tap(try #require(topics.choices.first).label)
    let text = try await appearing("a field for the text", in: contact) { state in
      state.form.fields.first { $0.rules.multiline }
    }
    try await stage.type("Hvorfor er nettleien høyere i november?", into: text.spoken)
    _ = try await appearing("what was written", in: contact) { state in
      state.form.fields.first { $0.value.hasPrefix("Hvorfor") }
    }
    try await stage.back()
    try await stage.open(.contact, of: shell)
    try await stage.see("what was written before") { tree in tree.all.contains { $0.value?.hasPrefix("Hvorfor") == true } }
    stage.expectNames()
    try await stage.tap(try await contact.state().form.button)
    let sent = try await appearing("the case number", in: contact) { $0.form.deliveries.first { $0.kind == .sent } }
    try await stage.see(sent.spoken)
    try await stage.pull()
    let asked = try await appearing("the inquiry", in: contact) { $0.inquiries.first { $0.text.hasPrefix("Hvorfor") } }
    try await stage.see(asked.spoken)
  }
}
