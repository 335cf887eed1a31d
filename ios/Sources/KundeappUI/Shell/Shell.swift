import KundeappCore
import Observation

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
  /// The customer has shown who they are since the app was last away.
  private(set) var isUnlocked = false
  /// What only the device can do.
  let device: any Device
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

  /// Whether everything is behind the lock.
  var isLocked: Bool { around.state?.locks == true && !isUnlocked }

  /// Follows what is around the screens until the task that waits for this is cancelled.
  func follow() async {
    for await state in app.shell().states().compactMap(\.state) {
      // The login stands in the place of Oversikt.
      tab = state.presence == .nobody ? .overview : state.startTab
      break
    }
    await around.follow()
  }

  /// Fetches what is new, for the customer or for the chosen area. Why it did not go is every screen's banner.
  func refresh() async { await around.act { [app] in try await app.refresh() } }

  /// Asks the device who is there.
  func unlock() async { isUnlocked = await device.unlock(words.unlock) }

  /// The app is away: whoever comes back shows who they are.
  func lock() { isUnlocked = false }
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
