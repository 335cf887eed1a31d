import KundeappCore
import Observation

/// Oversikt: the card, and the three screens under it, of which one is in view.
@MainActor @Observable public final class OverviewModel {
  public let overview: Followed<OverviewState>
  public let consumption: ConsumptionModel
  public let production: ProductionModel
  public let invoices: Followed<InvoicesState>
  /// The one that the customer wants to see.
  public var tab = TabKind.consumption

  public init(app: Kundeapp) {
    overview = app.following(app.overview())
    consumption = ConsumptionModel(app: app)
    production = ProductionModel(app: app)
    invoices = app.following(app.invoices())
  }

  /// The one in view: another point may have no production.
  public func tab(in state: OverviewState) -> TabKind {
    state.tabs.contains { $0.kind == tab } ? tab : .consumption
  }

  /// Follows the screen in view.
  public func followTab() async {
    switch overview.state.map(tab) ?? tab {
    case .consumption: await consumption.followed.follow()
    case .production: await production.followed.follow()
    case .invoices: await invoices.follow()
    }
  }
}
