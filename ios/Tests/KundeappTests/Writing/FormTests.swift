import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// Bestilling av tjenester, through the views.
@MainActor @Suite(.serialized, .timeLimit(.minutes(5))) struct FormTests {
  @Test func mistakesStandAtTheirFieldAndWhatIsRightIsSentOnce() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let (stage, shell) = try started(app)
    defer { stage.close() }
    let form = try await open("account", stage, shell)
    try await stage.type("12345678901", into: try field("account", try await form.state()).spoken)
    try await stage.tap(try await form.state().button)
    #expect(try await form.send() == false, "the core says the same to whoever sends it")
    let state = try await form.state()
    let mistakes = state.fields.compactMap(\.error)
    #expect(mistakes.count == 2, "a check digit, and nothing agreed to")
    for words in mistakes + [try #require(state.problem)] { try await stage.see(words) }
    stage.expectNames()

    try await stage.type("15032080119", into: try field("account", state).spoken)
    try await stage.tap(try field("consent", state).spoken)
    _ = try await see(form, "agreed") { $0.fields.contains(where: \.agreed) }
    try await stage.tap(state.button)
    let sent = try await see(form, "the case number") { $0.deliveries.contains { $0.kind == .sent } }
    #expect(sent.deliveries.count == 1)
    try await stage.see(try #require(sent.deliveries.first?.spoken))
    try await stage.see("an empty field") { tree in
      tree.all.contains { $0.kind == "TextField" && $0.value == "" }
    }
  }

  @Test func whatWasTypedIsThereAfterTheViewsAndTheProcessAreGone() async throws {
    let phone = try Phone()
    do {
      let (stage, shell) = try started(try await phone.app(of: Phone.household))
      defer { stage.close() }
      let form = try await open("tree-felling", stage, shell)
      let address = try field("address", try await form.state())
      for typed in ["Stor", "Storebotn", "Storebotn 1"] { try await stage.type(typed, into: address.spoken) }
      _ = try await see(form, "kept") { $0.fields.contains { $0.value == "Storebotn 1" } }
      try await stage.back()
      try await stage.tap(try await form.state().title)
      try await stage.see("the field as it was") { tree in tree.all.contains { $0.value == "Storebotn 1" } }
    }
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    _ = try await open("tree-felling", stage, shell)
    try await stage.see("the field after a restart") { tree in tree.all.contains { $0.value == "Storebotn 1" } }
  }

  @Test func filesGoAlongAndCanBeTakenOff() async throws {
    let phone = try Phone()
    let device = TestDevice()
    device.files = [ChosenFile(name: "attest.pdf", data: Data("%PDF-1.7\n%%EOF\n".utf8))]
    let (stage, shell) = try started(try await phone.app(of: Phone.household), device)
    defer { stage.close() }
    let form = try await open("ams-exemption", stage, shell)
    try await stage.tap(shell.words.addFile)
    let state = try await see(form, "the file") { $0.fields.contains { !$0.files.isEmpty } }
    let attest = try field("attest", state)
    #expect(device.accepted == [attest.rules.accept])
    try await stage.see("attest.pdf")
    stage.expectNames()
    try await stage.tap("\(shell.words.remove) attest.pdf")
    _ = try await see(form, "no file") { $0.fields.allSatisfy(\.files.isEmpty) }
    try await stage.see("no file") { !$0.shows("attest.pdf") }
  }

  @Test func aDayIsChosenInTheCalendarAndSaidInWords() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    let form = try await open("antenna", stage, shell)
    let day = try field("day", try await form.state())
    try await stage.tap(day.spoken)
    try await stage.type("2026-12-01", into: day.label)
    try await stage.tap(shell.words.done)
    let state = try await see(form, "the day") { $0.fields.contains { $0.value == "2026-12-01" } }
    try await stage.see(try #require(try field("day", state).day))
  }

  @Test func whatWasBegunCanBeForgotten() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    let form = try await open("account", stage, shell)
    try await stage.type("1503", into: try field("account", try await form.state()).spoken)
    _ = try await see(form, "kept") { $0.fields.contains { $0.value == "1503" } }
    try await stage.tap(shell.words.discard)
    try await stage.answer(shell.words.discard)
    _ = try await see(form, "empty") { $0.fields.allSatisfy(\.value.isEmpty) }
    try await stage.see("an empty field") { tree in !tree.all.contains { $0.value == "1503" } }
  }

  private func open(_ id: String, _ stage: Stage, _ shell: Shell) async throws -> FormScreen {
    try await stage.open(.orders, of: shell)
    let row = try #require(try await shell.app.services().forms().forms.first { $0.id == id })
    try await stage.tap(row.spoken)
    try await stage.see("the form") { tree in tree.texts.contains(row.title) && tree.all.contains { $0.kind == "Back" } }
    let form = shell.app.form(id: id)
    for field in try await form.state().fields where field.kind != .consent { try await stage.see(field.label) }
    return form
  }

  private func field(_ id: String, _ state: FormState) throws -> FieldState {
    try #require(state.fields.first { $0.id == id })
  }

  /// The core's form, as soon as it is as asked.
  private func see(
    _ form: FormScreen, _ what: String, _ holds: @escaping @Sendable (FormState) -> Bool
  ) async throws -> FormState { try await appearing(what, in: form) { holds($0) ? $0 : nil } }
}
