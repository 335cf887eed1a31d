import KundeappCore
import Observation

/// Oversikt: the card, and the three screens under it, of which one is in view.
@MainActor @Observable public final class OverviewModel {
  public let overview: Followed<OverviewState>
  public let consumption: ConsumptionModel
  public let production: ProductionModel
  public let invoices: Followed<InvoicesState>
  /// The one in view.
  public var tab = TabKind.consumption

  public init(app: Kundeapp) {
    overview = app.following(app.overview())
    consumption = ConsumptionModel(app: app)
    production = ProductionModel(app: app)
    invoices = app.following(app.invoices())
  }

  /// Follows the screen in view.
  public func followTab() async {
    switch tab {
    case .consumption: await consumption.followed.follow()
    case .production: await production.followed.follow()
    case .invoices: await invoices.follow()
    }
  }
}
