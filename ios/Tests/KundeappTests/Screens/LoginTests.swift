import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// Signing in with a code, through the views.
@MainActor @Suite(.serialized) struct LoginTests {
  @Test(arguments: [(LoginMethod.email, Phone.household), (.sms, "900 00 001")])
  func aCodeLeadsToTheOverview(_ method: LoginMethod, _ recipient: String) async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    let login = SigningIn(stage, shell)
    try await login.askForCode(method, to: recipient)
    _ = try await login.code()
    try await login.enter(try await phone.sandbox.latestCode(to: recipient))
    try await stage.see("november 2026")
    try await stage.see("what was typed gone with the login") { _ in shell.login.recipient.isEmpty }
    #expect(shell.isSignedIn)
  }

  @Test func whatWasTypedStaysAfterAWrongCode() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    let login = SigningIn(stage, shell)
    try await login.askForCode(.sms, to: "12")
    try await stage.see("Skriv et norsk mobilnummer")
    let field = try await login.recipient()
    try await stage.see("12", in: field.label)
    try await stage.type("900 00 001", into: field.label)
    try await stage.tap(field.submit)
    try await login.enter("12")
    try await stage.see("seks siffer")
    let code = try await login.code()
    try await stage.see("12", in: code.label)
    let came = try await phone.sandbox.latestCode(to: "90000001")
    let wrong = came == "000000" ? "000001" : "000000"
    try await login.enter(wrong)
    try await stage.see("the tries that are left") { tree in
      if case .code(let field) = shell.login.followed.state?.step { field.tries.map(tree.shows) == true } else { false }
    }
    try await stage.see(wrong, in: code.label)
    try await login.enter(came)
    try await stage.see("november 2026")
  }

  @Test func aStrangerIsToldWhatToDo() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    let login = SigningIn(stage, shell)
    try await login.askForCode(.email, to: "fremmed@example.com")
    _ = try await login.code()
    try await login.enter(try await phone.sandbox.latestCode(to: "fremmed@example.com"))
    try await stage.see("Vi har ingen kunde")
    #expect(stage.look().nameless.map(\.outline) == [])
  }

  @Test func aCodeIsStillAskedForAfterTheAppWasStopped() async throws {
    let phone = try Phone()
    let (first, before) = try started(try await phone.app())
    try await SigningIn(first, before).askForCode(.sms, to: "900 00 001")
    _ = try await SigningIn(first, before).code()
    first.close()
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    try await SigningIn(stage, shell).enter(try await phone.sandbox.latestCode(to: "90000001"))
    try await stage.see("november 2026")
  }

  @Test func whatIsTypedOutlivesALookAtAnotherTab() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    let login = SigningIn(stage, shell)
    try await login.choose(.email)
    let field = try await login.recipient()
    try await stage.type("privat@", into: field.label)
    for tab in [MainTab.services, .overview] {
      try await stage.tap(try #require(shell.words.tabs.first { $0.kind == tab }?.label))
    }
    try await stage.see("the field again") { $0.field(field.label)?.value == "privat@" }
  }

  @Test(arguments: [-1, 1]) func aClockThatIsWrongByADayDoesNotMatter(_ days: Double) async throws {
    // The app's clock is the machine's; so it is the company's that is set.
    let now = Date.now.addingTimeInterval(days * 86_400).formatted(.iso8601)
    let phone = Phone(try Sandbox(now: now))
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    let login = SigningIn(stage, shell)
    try await login.askForCode(.sms, to: "900 00 001")
    _ = try await login.code()
    try await login.enter(try await phone.sandbox.latestCode(to: "90000001"))
    let updated = try await stage.see("what was fetched") { tree in
      shell.isSignedIn && tree.texts.contains { $0.hasPrefix("Sist oppdatert") }
    }
    #expect(updated.nameless.map(\.outline) == [])
  }
}
