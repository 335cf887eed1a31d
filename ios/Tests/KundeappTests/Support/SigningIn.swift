import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// Somebody signing in through the views: each step waits until the core has come so far.
@MainActor struct SigningIn {
  let stage: Stage
  let shell: Shell

  init(_ stage: Stage, _ shell: Shell) { (self.stage, self.shell) = (stage, shell) }

  /// Taps a method, as soon as it is offered.
  func choose(_ method: LoginMethod) async throws { try await stage.tap(try await name(of: method)) }

  /// What the button of a method is called.
  func name(of method: LoginMethod) async throws -> String {
    try await step("the methods") { step in
      guard case .choose(let choice) = step else { return nil }
      return choice.methods.first { $0.method == method }?.spoken
    }
  }

  /// The field for the number or the address.
  func recipient() async throws -> RecipientField {
    try await step("the field for number or address") { if case .recipient(let field) = $0 { field } else { nil } }
  }

  /// The field for the code.
  func code() async throws -> CodeField {
    try await step("the field for the code") { if case .code(let field) = $0 { field } else { nil } }
  }

  /// What stands there while the browser is open.
  func browser() async throws -> BrowserPanel {
    try await step("the way back into the browser") { if case .browser(let panel) = $0 { panel } else { nil } }
  }

  /// Has a code sent to `recipient`.
  func askForCode(_ method: LoginMethod, to recipient: String) async throws {
    try await choose(method)
    let field = try await self.recipient()
    try await stage.type(recipient, into: field.label)
    try await stage.tap(field.submit)
  }

  /// Types a code and shows it to the server.
  func enter(_ typed: String) async throws {
    let field = try await code()
    try await stage.type(typed, into: field.label)
    try await stage.tap(field.submit)
  }

  /// Waits for Oversikt with its figures.
  func arrive() async throws { try await stage.see("the overview") { _ in shell.isSignedIn } }

  private func step<Part>(_ what: String, _ part: @MainActor (LoginStep) -> Part?) async throws -> Part {
    var found: Part?
    try await stage.see(what) { _ in
      found = shell.login.followed.state.flatMap { part($0.step) }
      return found != nil
    }
    guard let found else { throw Missing(what) }
    return found
  }
}
