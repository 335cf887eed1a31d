import Foundation
import KundeappCore
import Testing

@testable import KundeappUI

/// Somebody with a phone, as a story goes.
actor Customer {
  private let app: Kundeapp
  private let sandbox: Sandbox
  private let consumption: ConsumptionScreen
  private let production: ProductionScreen
  private var address = ""
  private var invoice = ""

  init(app: Kundeapp, sandbox: Sandbox) {
    self.app = app
    self.sandbox = sandbox
    consumption = app.consumption()
    production = app.production()
  }

  /// Takes one step, and fails as the story says.
  func take(_ step: Step) async throws {
    do {
      if let screen = step["see"] {
        let state = try await state(of: screen)
        if step["fails"] == nil { try step.holds(state) }
      } else {
        try await act(step)
      }
      #expect(step["fails"] == nil, "it went well")
    } catch let failure as AppFailure {
      check(step, kind: "\(failure.kind)", text: failure.text)
    } catch let failure as LoginFailure {
      check(step, kind: "\(failure)", text: failure.text)
    }
  }

  /// `kind` begins with the name of the case.
  private func check(_ step: Step, kind: String, text: String) {
    let name = underscored(String(kind.prefix { $0.isLetter }))
    #expect(name == step["fails"], "\(text)")
    if let part = step["says"] { #expect(plain(text).contains(part)) }
  }

  private func act(_ step: Step) async throws {
    switch try step.needed("do") {
    case "choose_area": try await app.chooseArea(area: try step.needed("area"))
    case "ask_for_code":
      let method: LoginMethod = try step.needed("method") == "sms" ? .sms : .email
      _ = try await app.sendCode(method: method, recipient: try step.needed("to"))
      address = try step.needed("to")
    case "enter_code": _ = try await app.submitCode(typed: try await code(step["code"]))
    case "sync": try await app.sync()
    case "switch_point":
      let found = try await app.points().page(search: try step.needed("search"), page: 0).points
      try #require(found.count == 1)
      try await app.points().choose(point: found[0].header.id)
    case "show", "previous_period", "next_period": try await turn(step)
    case "open_invoice": invoice = try await invoice(at: step)
    case "open_pdf":
      let pdf = try await app.invoices().pdf(id: try await invoice(at: step))
      #expect(pdf.starts(with: Data("%PDF-".utf8)))
    case "server_gone": await sandbox.stop()
    case "log_out": _ = try await app.logOut()
    default: throw Missing("how to do \(step)")
    }
  }

  private func turn(_ step: Step) async throws {
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

  private func state(of screen: String) async throws -> Any {
    switch screen {
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
    default: throw Missing("a screen '\(screen)'")
    }
  }

  private func invoice(at step: Step) async throws -> String {
    let list = try await app.invoices().state().invoices
    let place = try #require(Int(try step.needed("place")))
    try #require(list.indices.contains(place))
    return list[place].id
  }

  /// The code that came, one that did not, or the digits as they are.
  private func code(_ wanted: String?) async throws -> String {
    switch wanted {
    case nil: return try await sandbox.latestCode(to: address)
    case "wrong": return try await sandbox.latestCode(to: address) == "000000" ? "000001" : "000000"
    case let digits?: return digits
    }
  }
}
