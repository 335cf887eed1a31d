import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// Servers that are gone, closed or slow: what was fetched stays on the screen, and why there is nothing newer is said.
@MainActor @Suite(.serialized) struct TroubleTests {
  @Test func withoutTheServerWhatWasFetchedStaysAndSaysSo() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let (stage, _) = try started(app)
    defer { stage.close() }
    let card = try #require(try await app.overview().state().card)
    try await stage.see(card.spoken)
    await phone.sandbox.stop()
    try await stage.pull()
    try await stage.see("det som ble hentet sist")
    #expect(stage.look().shows(card.spoken))
    #expect(stage.look().nameless.map(\.outline) == [])
  }

  @Test func whatWasFetchedIsThereWhenTheAppIsOpenedWithoutTheServer() async throws {
    let phone = try Phone()
    let card = try await phone.app(of: Phone.household).overview().state().card
    await phone.sandbox.stop()
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    try await stage.see(try #require(card).spoken)
    let bills = try #require(try await shell.app.overview().state().tabs.first { $0.kind == .invoices })
    try await stage.tap(bills.label)
    try await stage.see("Oktober 2026")
  }

  @Test func whileTheCompanyWorksOnItsServersEveryTabSaysUntilWhen() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let (stage, shell) = try started(app)
    defer { stage.close() }
    try await stage.see(try #require(try await app.overview().state().card).spoken)
    try await phone.sandbox.operate("maintenance", ["until": "2026-11-20T19:00:00Z"])
    try await stage.pull()
    let closed = try #require(try await app.overview().state().frame.banner).text
    #expect(plain(closed).contains("kl. 20:00"))
    try await stage.see(closed)
    for tab in shell.words.tabs where tab.kind != .services {
      try await stage.tap(tab.label)
      try await stage.see(closed)
    }
    try await phone.sandbox.operate("mend")
    try await stage.pull()
    try await stage.see("that it is over") { !$0.shows(closed) }
  }
}
