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
}
