import KundeappCore
import Observation

/// Forbruk.
@MainActor @Observable public final class ConsumptionModel: PeriodActions {
  public let followed: Followed<ConsumptionState>
  private let screen: ConsumptionScreen

  public init(app: Kundeapp) {
    screen = app.consumption()
    followed = app.following(screen)
  }

  /// Another length.
  public func show(_ scale: Scale) async { await followed.act { [screen] in try await screen.show(scale: scale) } }
  /// The period before.
  public func previousPeriod() async { await followed.act { [screen] in try await screen.previousPeriod() } }
  /// The period after.
  public func nextPeriod() async { await followed.act { [screen] in try await screen.nextPeriod() } }
}

/// Produksjon.
@MainActor @Observable public final class ProductionModel: PeriodActions {
  public let followed: Followed<ProductionState>
  private let screen: ProductionScreen

  public init(app: Kundeapp) {
    screen = app.production()
    followed = app.following(screen)
  }

  /// Another length.
  public func show(_ scale: Scale) async { await followed.act { [screen] in try await screen.show(scale: scale) } }
  /// The period before.
  public func previousPeriod() async { await followed.act { [screen] in try await screen.previousPeriod() } }
  /// The period after.
  public func nextPeriod() async { await followed.act { [screen] in try await screen.nextPeriod() } }
}
