import Foundation
import KundeappCore
import Observation

/// Signing in: the area, the method, the code or the browser. What was typed stays until somebody is signed in.
@MainActor @Observable public final class LoginModel {
  public let followed: Followed<LoginState>
  /// The number or address that a code is to go to.
  public var recipient = ""
  /// The code that came.
  public var code = ""
  /// Something is under way: a second tap would ask twice.
  public private(set) var isBusy = false
  private let screen: LoginScreen
  private let device: any Device
  /// What waits until nothing is under way.
  @ObservationIgnored private var waiting: [CheckedContinuation<Void, Never>] = []

  init(app: Kundeapp, device: any Device) throws {
    self.device = device
    screen = try app.login(redirect: device.redirect)
    followed = Followed(screen) { [screen] in try await screen.open() }
  }

  /// The part of the grid that is chosen.
  var area: AreaId? { followed.state?.areas.rows.first(where: \.chosen)?.id }

  /// Asks which methods there are.
  public func open() async { await act { try await $0.open() } }
  /// Chooses the part of the grid.
  public func choose(area: AreaId) async { await act { try await $0.chooseArea(area: area) } }
  /// Has a code sent to what was typed.
  public func sendCode() async { await act { [recipient] in try await $0.sendCode(typed: recipient) } }
  /// Has another code sent.
  public func resend() async { await act { try await $0.resend() } }
  /// Back a step.
  public func back() async { await act { try await $0.back() } }

  /// Shows the server the code.
  public func enterCode() async {
    if await act({ [code] in try await $0.enterCode(typed: code) }) { forget() }
  }

  /// Chooses a method: the next step is a field, or the browser.
  public func choose(_ method: LoginMethod) async {
    await visit { try await $0.choose(method: method, browser: $1) }
  }

  /// Shows the page of the login once more.
  public func reopen() async { await visit { try await $0.reopen(browser: $1) } }

  /// The browser, or another app, has come back with an address.
  public func comeBack(_ callback: URL) async {
    // An app that the browser has just started asks for the methods meanwhile: nothing of what it brings may be lost.
    while isBusy { await withCheckedContinuation { waiting.append($0) } }
    if await act({ try await $0.comeBack(callback: callback.absoluteString) }) { forget() }
  }

  private func visit(_ begin: @Sendable (LoginScreen, any Browser) async throws -> Void) async {
    let asked = AskedFor()
    await act { try await begin($0, asked) }
    guard let address = asked.address.flatMap(URL.init(string:)) else { return }
    // Whoever closes the browser is still at the step that can open it again.
    guard let callback = try? await device.logIn(at: address) else { return }
    await comeBack(callback)
  }

  /// True when it went well; what goes wrong stands in the state.
  @discardableResult private func act(_ action: @Sendable (LoginScreen) async throws -> Void) async -> Bool {
    guard !isBusy else { return false }
    isBusy = true
    defer {
      isBusy = false
      let freed = waiting
      waiting = []
      for continuation in freed { continuation.resume() }
    }
    do {
      try await action(screen)
      return true
    } catch {
      return false
    }
  }

  private func forget() { (recipient, code) = ("", "") }
}

/// Takes the address that the core wants shown; the device shows it when the core's call is done.
private final class AskedFor: Browser, @unchecked Sendable {
  private let lock = NSLock()
  private var wanted: String?

  var address: String? { lock.withLock { wanted } }

  func open(address: String) throws { lock.withLock { wanted = address } }
}
