import KundeappCore
import Observation

/// Kundeservice, and logging out.
@MainActor @Observable public final class ServicesModel {
  public let followed: Followed<ServicesState>
  private let app: Kundeapp
  let screen: ServicesScreen

  public init(app: Kundeapp) {
    self.app = app
    screen = app.services()
    followed = app.following(screen)
  }

  /// Ends the session, here and on the server.
  public func logOut() async { await followed.act { [app] in _ = try await app.logOut() } }
}
