import Foundation
import KundeappCore

/// A phone beside a sandbox: a folder, and secrets in memory.
final class Phone: Sendable {
  static let household = "privat@example.com"

  let sandbox: Sandbox
  let secrets = MemorySecureStore()
  private let home = FileManager.default.temporaryDirectory.appending(path: "kundeapp-" + UUID().uuidString)

  init(_ sandbox: Sandbox) { self.sandbox = sandbox }

  /// A phone beside a sandbox of its own: codes and limits are no other test's.
  convenience init() throws { self.init(try Sandbox()) }

  deinit { try? FileManager.default.removeItem(at: home) }

  /// The app as it starts: what the phone keeps is there from the last time.
  func app(_ language: Language = .nb, server: String? = nil) async throws -> Kundeapp {
    try await Kundeapp.open(
      setup: AppSetup(home: home.path, language: language, server: server ?? sandbox.address), secrets: secrets)
  }

  /// The app with a customer signed in by e-mail and everything fetched.
  func app(of customer: String) async throws -> Kundeapp {
    let app = try await app()
    try await logIn(app, customer)
    try await app.sync()
    return app
  }

  /// The app with the co-operative signed in, and nothing fetched. To find what it has takes a debug build of the sandbox longer than
  /// the app waits for an answer: the first attempt has it look, the second gets it.
  func coOperative() async throws -> Kundeapp {
    let (email, mobile) = ("borettslag@example.com", "90000013")
    let app = try await app()
    do {
      try await logIn(app, email)
    } catch LoginFailure.App {
      _ = try await sandbox.latestCode(to: email)
      try await app.login(redirect: nil).back()
      try await logIn(app, mobile, by: .sms)
    }
    return app
  }

  func logIn(_ app: Kundeapp, _ customer: String, by method: LoginMethod = .email) async throws {
    let login = try app.login(redirect: nil)
    try await login.choose(method: method, browser: Asked())
    try await login.sendCode(typed: customer)
    try await login.enterCode(typed: try await sandbox.latestCode(to: customer))
  }
}

/// Secrets that are gone with the test. Notes whether it was ever asked on the main thread.
final class MemorySecureStore: SecureStore, @unchecked Sendable {
  private let lock = NSLock()
  private var kept: [String: String] = [:]
  private var mainThreadCalls = 0

  var wasAskedOnTheMainThread: Bool { lock.withLock { mainThreadCalls > 0 } }
  var isEmpty: Bool { lock.withLock { kept.isEmpty } }

  func read(key: String) throws -> String? { at { kept[key] } }
  func write(key: String, secret: String) throws { at { kept[key] = secret } }
  func remove(key: String) throws { at { kept[key] = nil } }

  private func at<T>(_ work: () -> T) -> T {
    lock.withLock {
      if Thread.isMainThread { mainThreadCalls += 1 }
      return work()
    }
  }
}
