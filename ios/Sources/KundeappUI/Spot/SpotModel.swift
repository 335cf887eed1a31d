import KundeappCore
import Observation

/// Spotpris.
@MainActor @Observable public final class SpotModel {
  public let followed: Followed<SpotState>
  private let screen: SpotScreen

  public init(app: Kundeapp) {
    screen = app.spot()
    followed = app.following(screen)
  }

  /// Another day.
  public func show(_ day: DayView) async { await followed.act { [screen] in try await screen.show(day: day) } }
  /// Bars of another length.
  public func show(by step: PriceStep) async { await followed.act { [screen] in try await screen.showBy(step: step) } }
  /// Prices with or without VAT.
  public func showVat(_ isOn: Bool) async { await followed.act { [screen] in try await screen.showVat(withVat: isOn) } }
  /// Looks for so many cheap hours in a row.
  public func look(for hours: UInt8) async { await followed.act { [screen] in try await screen.lookFor(hours: hours) } }
}
