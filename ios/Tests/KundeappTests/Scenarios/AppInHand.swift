import KundeappCore
import Testing

@testable import KundeappUI

/// The app as it runs from one start to the next, with the screens that remember what they show.
struct AppInHand: Sendable {
  let app: Kundeapp
  let login: LoginScreen
  let consumption: ConsumptionScreen
  let production: ProductionScreen

  init(_ app: Kundeapp) throws {
    self.app = app
    login = try app.login(redirect: "com.example.kundeapp:/login/callback")
    consumption = app.consumption()
    production = app.production()
  }

  /// What there is to draw on a screen that a story names.
  func state(of screen: String, invoice: String, desk: Desk) async throws -> any Sendable {
    switch screen {
    case "login": try await login.state()
    case "shell": try await app.shell().state()
    case "overview": try await app.overview().state()
    case "consumption": try await consumption.state()
    case "production": try await production.state()
    case "invoices": try await app.invoices().state()
    case "invoice": try #require(await app.invoices().detail(id: invoice))
    case "trial_settlement": try await app.trialSettlement().state()
    case "peaks": try await app.peaks().state()
    case "prices": try await app.prices().state()
    case "support": try await app.support().state()
    case "spot": try await app.spot().state()
    case "news": try await app.news().state()
    case "outages": try await app.outages().state()
    case "services": try await app.services().state()
    case "points": try await app.points().page(search: "", page: 0)
    default: try await desk.state(of: screen, in: app)
    }
  }

  /// Another period, or bars of another length.
  func turn(_ step: Step) async throws {
    let scales: [String: Scale] = ["day": .day, "week": .week, "month": .month, "year": .year]
    switch (try step.needed("screen"), try step.needed("do"), step["by"].flatMap { scales[$0] }) {
    case ("consumption", "show", let scale?): try await consumption.show(scale: scale)
    case ("consumption", "previous_period", nil): try await consumption.previousPeriod()
    case ("consumption", "next_period", nil): try await consumption.nextPeriod()
    case ("production", "show", let scale?): try await production.show(scale: scale)
    case ("production", "previous_period", nil): try await production.previousPeriod()
    case ("production", "next_period", nil): try await production.nextPeriod()
    default: throw Missing("a sense of \(step)")
    }
  }
}
