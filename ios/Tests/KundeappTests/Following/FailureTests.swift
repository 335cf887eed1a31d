import Foundation
import KundeappCore
import Testing

@testable import KundeappUI

/// Errors of the core as Swift errors.
struct FailureTests {
  @Test func carryTheCustomersWords() async throws {
    let phone = try Phone()
    let app = try await phone.app()
    let login = try app.login(redirect: nil)
    try await login.choose(method: .sms, browser: Asked())
    let typed = await failure { try await login.sendCode(typed: "12") }
    guard case .Typed(let message) = typed as? LoginFailure else {
      Issue.record("\(String(describing: typed))")
      return
    }
    #expect(message.hasPrefix("Skriv et norsk mobilnummer"))
    let ended = await failure { _ = try await app.consumption().state() } as? AppFailure
    #expect(ended?.kind == .sessionEnded)
    #expect(ended?.text.isEmpty == false)
  }

  @Test func areInTheLanguageOfTheApp() async throws {
    let phone = try Phone()
    let app = try await phone.app(.en)
    let ended = await failure { _ = try await app.consumption().state() } as? AppFailure
    #expect(ended?.text.hasPrefix("You are") == true, "\(ended?.text ?? "")")
  }

  @Test func aServerThatIsNotThereIsOffline() async throws {
    let sandbox = try Sandbox()
    let phone = Phone(sandbox)
    let app = try await phone.app(of: Phone.household)
    await sandbox.stop()
    let offline = await failure { try await app.sync() } as? AppFailure
    #expect(offline?.kind == .offline)
    #expect(try await app.consumption().state().bars.count == 24, "what was fetched is still there")
  }

  @Test func secretsAreNeverReadOnTheMainThread() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    #expect(app.isSignedIn())
    #expect(!phone.secrets.isEmpty)
    #expect(!phone.secrets.wasAskedOnTheMainThread)
    _ = try await app.logOut()
  }

  private func failure(_ work: () async throws -> Void) async -> (any Error)? {
    do {
      try await work()
      return nil
    } catch {
      return error
    }
  }
}
