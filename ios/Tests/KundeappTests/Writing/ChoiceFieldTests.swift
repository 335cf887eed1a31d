import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// One of many, as the points of a co-operative.
@MainActor @Suite(.timeLimit(.minutes(5))) struct ChoiceFieldTests {
  @Test func aLongListIsSearchedAndTheChosenOneStaysInView() async throws {
    let phone = try Phone()
    let shell = try Shell(app: try await phone.app(), device: TestDevice())
    let letter = KeptLetter()
    let writing = Writing(letter, device: shell.device)
    let choices = (1...200).map { Choice(id: "\($0)", label: "Leilighet \($0)") }
    let stage = Stage(ChoiceField(field: field(choices), writing: writing).environment(shell))
    defer { stage.close() }
    try await stage.see("the first ones") { $0.acting("Leilighet 1") != nil && $0.acting("Leilighet 200") == nil }
    try await stage.type("heim 200", into: shell.words.search)
    try await stage.see(shell.words.noHits)
    try await stage.type(" leilighet 200 ", into: shell.words.search)
    try await stage.tap("Leilighet 200")
    try await stage.see("its mark") { $0.isChosen("Leilighet 200") }
    try await stage.type("leilighet 7", into: shell.words.search)
    try await stage.see("the chosen one among what was found") {
      $0.isChosen("Leilighet 200") && $0.acting("Leilighet 77") != nil && $0.acting("Leilighet 8") == nil
    }
    // What was chosen is on its way: sending waits for it.
    await writing.send()
    #expect(await letter.filled() == ["point: 200"])
  }

  @Test func whatCannotBeKeptIsSaid() async throws {
    let phone = try Phone()
    let shell = try Shell(app: try await phone.app(), device: TestDevice())
    let writing = Writing(KeptLetter(refuses: true), device: shell.device)
    let field = field([Choice(id: "1", label: "En")])
    writing.fill(field, with: "1")
    await writing.send()
    #expect(writing.problem == "Enheten er full.")
    #expect(writing.value(of: field) == "1", "what was chosen still stands there")
  }

  private func field(_ choices: [Choice]) -> FieldState {
    FieldState(
      id: "point", kind: .meteringPoint, label: "Målepunkt", help: RichText(blocks: []), hints: [],
      rules: FieldRules(
        required: true, multiline: false, maxLength: nil, min: nil, max: nil, notBeforeToday: false, notAfterToday: false,
        maxFiles: nil, accept: []),
      choices: choices, value: "", day: nil, agreed: false, files: [], error: nil, spoken: "Målepunkt")
  }
}

/// A letter that notes what is filled in.
private actor KeptLetter: Letter {
  private var all: [String] = []
  private let refuses: Bool

  init(refuses: Bool = false) { self.refuses = refuses }

  func filled() -> [String] { all }

  func fill(field: String, text: String) async throws {
    if refuses { throw AppFailure.Device(message: "Enheten er full.") }
    all.append("\(field): \(text)")
  }
  func agree(field: String, yes: Bool) async throws {}
  func attach(field: String, name: String, bytes: Data) async throws -> Bool { true }
  func detach(file: Int64) async throws {}
  func discard() async throws {}
  func send() async throws -> Bool {
    if refuses { throw AppFailure.Device(message: "Enheten er full.") }
    return true
  }
}
