import KundeappCore
import Observation

/// Måleravlesning of a point without hours.
@MainActor @Observable public final class SelfReadingModel {
  public let followed: Followed<SelfReadingState>
  /// What stands on the meter, as it is typed.
  public var typed = ""
  /// What that comes to; none before something is typed.
  public private(set) var preview: PreviewState?
  private let screen: SelfReadingScreen

  public init(app: Kundeapp) {
    let screen = app.selfReading()
    self.screen = screen
    followed = Followed(screen) { try await screen.refresh() }
  }

  /// Finds out what the typed reading comes to. Nothing is sent.
  public func look() async {
    let asked = typed
    guard !asked.isEmpty else {
      preview = nil
      return
    }
    let found = await followed.act { [screen] in try await screen.preview(typed: asked) }
    // The customer has typed on: that reading shows its own.
    if asked == typed { preview = found }
  }
}
