import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// The tabs and the pages behind them, over the sandbox's data: they show the core's words, and everything that acts has a name.
@MainActor @Suite(.serialized) struct ScreenTests {
  @Test func oversiktShowsTheCardAndThePeriods() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let (stage, shell) = try started(app)
    defer { stage.close() }
    let card = try #require(try await app.overview().state().card)
    try await stage.see(card.spoken)
    let scales = try await app.consumption().state().scales
    try await stage.tap(try #require(scales.first { $0.id == .week }?.label))
    try await stage.see("seven bars") { tree in tree.all.filter { $0.kind == "AXPoint" }.count == 7 }
    try await stage.tap(shell.words.previousPeriod)
    try await stage.see("9.–15. nov.")
    try await stage.tap(shell.words.table)
    try await stage.see("the table") { $0.acting(shell.words.chart) != nil }
    #expect(stage.look().nameless.map(\.outline) == [])
  }

  @Test func aBillOpensWithItsCheckAndItsCopy() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let device = TestDevice()
    let (stage, shell) = try started(app, device)
    defer { stage.close() }
    let tab = try #require(try await app.overview().state().tabs.first { $0.kind == .invoices })
    try await stage.tap(tab.label)
    let bills = try await app.invoices().state().invoices
    let row = try #require(bills.first { $0.status.kind == .due || $0.status.kind == .overdue })
    try await stage.tap(row.spoken)
    let bill = try #require(try await app.invoices().detail(id: row.id))
    try await stage.see(bill.check.sentence)
    for line in bill.lines { #expect(stage.look().shows(line.spoken)) }
    let kid = try #require(bill.kid)
    try await stage.tap(shell.words.copyKid)
    #expect(device.pasteboard == kid)
    let pay = try #require(bill.pay)
    try await stage.see("the page that takes the money") { $0.acting(pay.label)?.value == pay.link }
    try await stage.tap(bill.pdf)
    let tree = try await stage.see("the copy") { $0.all.contains { $0.kind == "ShareLink" } }
    let file = try #require(tree.all.first { $0.kind == "ShareLink" }?.value.flatMap(URL.init(string:)))
    #expect(try Data(contentsOf: file).starts(with: Data("%PDF-".utf8)))
    #expect(tree.nameless.map(\.outline) == [])
    tree.all.first { $0.kind == "Back" }?.action?()
    try await stage.see("the list again") { $0.acting(row.spoken) != nil }
    #expect(!FileManager.default.fileExists(atPath: file.path), "nothing stays of a copy that is closed")
  }

  @Test func theGridRentPagesShowTheirWords() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let (stage, _) = try started(app)
    defer { stage.close() }
    let trial = try await app.trialSettlement().state()
    let support = try await app.support().state()
    let prices = try await app.prices().state()
    let pages: [(GridRentPage, [String])] = [
      (.trialSettlement, [trial.peaksTitle, trial.linesTitle] + trial.peaks.map(\.spoken) + trial.lines.map(\.spoken)),
      (.peaks, try await app.peaks().state().months.map(\.spoken)),
      (.prices, [prices.tiersTitle, prices.energyTitle] + prices.tiers.map(\.tier.spoken)),
      (.parts, prices.parts.map(\.text)),
      (.support, support.months.map(\.spoken)),
    ]
    let links = try #require(try await app.overview().state().gridRent).links
    #expect(links.map(\.kind) == pages.map(\.0))
    for (kind, words) in pages {
      try await stage.tap(try #require(links.first { $0.kind == kind }).label)
      #expect(!words.isEmpty)
      for word in words { try await stage.see(word) }
      #expect(stage.look().nameless.map(\.outline) == [])
      stage.look().all.first { $0.kind == "Back" }?.action?()
    }
  }

  @Test func theOtherTabsShowTheirWords() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let (stage, shell) = try started(app)
    defer { stage.close() }
    let spot = try await app.spot().state()
    let services = try await app.services().state()
    let tabs: [(MainTab, [String])] = [
      (.news, try await app.news().state().articles.map(\.spoken)),
      (.outages, try await app.outages().state().planned.outages.map(\.spoken)),
      (.spot, [spot.highest, spot.lowest].compactMap { $0?.spoken } + spot.bars.map(\.spoken)),
      (.services, services.contacts.map(\.spoken)),
    ]
    for (kind, words) in tabs {
      try await stage.tap(try #require(shell.words.tabs.first { $0.kind == kind }?.label))
      for word in words { try await stage.see(word) }
      #expect(stage.look().nameless.map(\.outline) == [])
    }
  }

  @Test func anotherPointIsChosenByItsAddress() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let (stage, shell) = try started(app)
    defer { stage.close() }
    try await stage.tap(try #require(try await app.overview().state().frame.point?.spoken))
    try await stage.type("Fredrikstad", into: shell.words.search)
    let flat = try #require(try await app.points().page(search: "Fredrikstad", page: 0).points.first?.header)
    try await stage.see("the flat alone") { tree in tree.acting(flat.spoken) != nil }
    try await stage.tap(flat.spoken)
    try await stage.see("the flat's overview") { tree in
      !tree.all.contains { $0.kind == "Sheet" } && tree.shows(flat.address)
    }
  }

  @Test func loggingOutLeadsBackToTheLogin() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let (stage, shell) = try started(app)
    defer { stage.close() }
    let out = try #require(try await app.services().state().menu.first { $0.kind == .logOut })
    try await stage.tap(try #require(shell.words.tabs.first { $0.kind == .services }?.label))
    try await stage.tap(out.spoken)
    let alert = try await stage.see("the question") { $0.all.contains { $0.kind == "Alert" } }
    alert.all.first { $0.kind == "Alert" }?.acting(shell.words.logOut)?.action?()
    try await stage.see("nobody signed in") { _ in shell.around.state?.presence == .nobody }
    #expect(!app.isSignedIn())
  }
}
