import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// Signing in, through the views.
@MainActor @Suite(.serialized) struct LoginTests {
  @Test func byEmailLeadsToTheOverview() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    try await stage.tap(try await method(.email, stage, shell))
    let field = try await recipient(stage, shell)
    try await stage.type(Phone.household, into: field.label)
    try await stage.tap(field.submit)
    let code = try await codeField(stage, shell)
    try await stage.type(try await phone.sandbox.latestCode(to: Phone.household), into: code.label)
    try await stage.tap(code.submit)
    try await stage.see("the overview") { _ in shell.isSignedIn }
    try await stage.see("november 2026")
    try await stage.see("what was typed gone with the login") { _ in shell.login.recipient.isEmpty }
  }

  @Test func bySmsKeepsWhatWasTypedAfterAWrongCode() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    try await stage.tap(try await method(.sms, stage, shell))
    let field = try await recipient(stage, shell)
    try await stage.type("12", into: field.label)
    try await stage.tap(field.submit)
    try await stage.see("Skriv et norsk mobilnummer")
    #expect(stage.look().field(field.label)?.value == "12")
    try await stage.type("900 00 001", into: field.label)
    try await stage.tap(field.submit)
    let code = try await codeField(stage, shell)
    try await stage.type("12", into: code.label)
    try await stage.tap(code.submit)
    try await stage.see("seks siffer")
    #expect(stage.look().field(code.label)?.value == "12")
  }

  @Test func aClosedBrowserCanBeOpenedAgain() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    try await stage.tap(try await method(.bankId, stage, shell))
    try await stage.see("the way back into the browser") { _ in
      if case .browser = shell.login.followed.state?.step { true } else { false }
    }
    guard case .browser(let panel) = shell.login.followed.state?.step else { return }
    #expect(stage.look().acting(panel.reopen) != nil)
    try await stage.tap(panel.back)
    _ = try await method(.bankId, stage, shell)
  }

  @Test func aStrangerIsToldWhatToDo() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    try await stage.tap(try await method(.email, stage, shell))
    let field = try await recipient(stage, shell)
    try await stage.type("fremmed@example.com", into: field.label)
    try await stage.tap(field.submit)
    let code = try await codeField(stage, shell)
    try await stage.type(try await phone.sandbox.latestCode(to: "fremmed@example.com"), into: code.label)
    try await stage.tap(code.submit)
    try await stage.see("Vi har ingen kunde")
    #expect(stage.look().nameless.isEmpty)
  }

  private func method(_ method: LoginMethod, _ stage: Stage, _ shell: Shell) async throws -> String {
    func spoken() -> String? {
      guard case .choose(let choice) = shell.login.followed.state?.step else { return nil }
      return choice.methods.first { $0.method == method }?.spoken
    }
    try await stage.see("the methods") { _ in spoken() != nil }
    return try #require(spoken())
  }

  private func recipient(_ stage: Stage, _ shell: Shell) async throws -> RecipientField {
    func field() -> RecipientField? {
      if case .recipient(let field) = shell.login.followed.state?.step { field } else { nil }
    }
    try await stage.see("the field for number or address") { _ in field() != nil }
    return try #require(field())
  }

  private func codeField(_ stage: Stage, _ shell: Shell) async throws -> CodeField {
    func field() -> CodeField? {
      if case .code(let field) = shell.login.followed.state?.step { field } else { nil }
    }
    try await stage.see("the field for the code") { _ in field() != nil }
    return try #require(field())
  }
}
