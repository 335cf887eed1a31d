import KundeappCore
import Observation
import SwiftUI

/// What is the same around every screen: the app, who is there, words and colours.
@MainActor @Observable public final class Shell {
  public let app: Kundeapp
  public let colours: Colours
  /// Language, look, who is there, and whether to lock.
  public let around: Followed<ShellState>
  /// Signing in. Kept beside the tabs, so that what was typed is still there after a look at another one.
  public let login: LoginModel
  /// The tab in view.
  public var tab = MainTab.overview
  /// The login lies over the tabs.
  var isSigningIn = false
  /// The customer has shown who they are since the app was last away.
  private(set) var isUnlocked = false
  /// What only the device can do.
  let device: any Device
  /// The pages that lie on each tab. They outlive the lock, which takes the tabs away.
  private var trails: [MainTab: NavigationPath] = [:]
  private var user: UserId?
  private let firstWords: ShellWords

  /// Fails when the device's address for coming back from the browser is none.
  public init(app: Kundeapp, device: any Device) throws {
    self.app = app
    self.device = device
    firstWords = app.words()
    colours = app.colours()
    around = Followed(app.shell()) {}
    login = try LoginModel(app: app, device: device)
  }

  /// Tabs and buttons, in the language that the app speaks now.
  public var words: ShellWords { around.state?.words ?? firstWords }

  /// Whether a customer is signed in.
  public var isSignedIn: Bool { around.state?.presence == .signedIn }

  /// Whether there is a customer whose data can be read: also after their session has ended, until somebody else signs in.
  var hasCustomer: Bool { around.state.map { $0.presence != .nobody } ?? false }

  /// Whose data is on the screens, by an id that says nothing; empty for nobody's, none until it is known.
  var customer: UserId? { hasCustomer ? user : "" }

  /// Whether everything is behind the lock.
  var isLocked: Bool { around.state?.locks == true && device.canLock && !isUnlocked }

  /// The pages that lie on a tab.
  subscript(trailOf tab: MainTab) -> NavigationPath {
    get { trails[tab] ?? NavigationPath() }
    set { trails[tab] = newValue }
  }

  /// Follows what is around the screens until the task that waits for this is cancelled.
  func follow() async {
    await around.follow { phase in
      if let next = phase.state { turn(to: next) }
    }
  }

  /// Follows whose data is on the screens.
  func followCustomer() async {
    for await state in app.session().states().compactMap(\.state) {
      // Somebody who signs in again after their session ended is on their way, and still the same.
      guard let now = state.user, now != user else { continue }
      user = now
      trails = [:]
    }
  }

  /// Opens the login, from wherever somebody finds out that they need one.
  func signIn() {
    if hasCustomer {
      isSigningIn = true
    } else {
      tab = .overview
    }
  }

  /// Fetches what is new, for the customer or for the chosen area. Why it did not go is every screen's banner.
  func refresh() async { await around.act { [app] in try await app.refresh() } }

  /// Asks the device who is there. True when it is the customer.
  @discardableResult func unlock() async -> Bool {
    isUnlocked = await device.unlock(words.unlock)
    return isUnlocked
  }

  /// The app is away: whoever comes back shows who they are.
  func lock() { isUnlocked = false }

  private func turn(to next: ShellState) {
    guard let before = around.state?.presence else {
      // The login stands in the place of Oversikt.
      tab = next.presence == .nobody ? .overview : next.startTab
      return
    }
    if before != .signedIn, next.presence == .signedIn {
      // Who has just signed in has shown who they are.
      isUnlocked = true
      isSigningIn = false
    }
    if before != .nobody, next.presence == .nobody {
      tab = .overview
      trails = [:]
      isSigningIn = false
    }
  }
}

extension AuthState {
  /// Whose session it is, or was.
  fileprivate var user: UserId? {
    switch self {
    case .signedIn(let user): user
    case .ended(let user, _): user
    default: nil
    }
  }
}

extension Kundeapp {
  /// Fetches what is new, for the customer or for the chosen area.
  func refresh() async throws {
    if isSignedIn() {
      try await sync()
    } else if area() != nil {
      try await syncArea()
    }
  }

  /// A screen, followed; refreshing it fetches everything.
  @MainActor func following<Screen: Showing>(_ screen: Screen) -> Followed<Screen.State> {
    Followed(screen) { [self] in try await refresh() }
  }
}
