import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// What there is to see before a login, and after a session has ended.
@MainActor @Suite(.serialized, .timeLimit(.minutes(5))) struct PresenceTests {
  @Test func beforeLoginOneCanLookAround() async throws {
    let phone = try Phone()
    let app = try await phone.app()
    let (stage, shell) = try started(app)
    defer { stage.close() }
    let area = try #require(app.areas().first)
    try await stage.tap(area.name)
    try await stage.see("the area") { _ in shell.login.area == area.id }
    try await stage.open(.news, of: shell)
    try await stage.see("an article") { tree in tree.all.contains { $0.kind == "NavigationLink" } }
    try await stage.open(.outages, of: shell)
    try await stage.see(try await app.outages().state().ongoing.title)
    try await stage.see(shell.words.reportHazard)
    try await stage.open(.spot, of: shell)
    try await stage.see("a day's prices") { tree in tree.all.contains { $0.kind == "AXPoint" } }
    try await stage.open(.services, of: shell)
    let locked = try #require(try await app.services().state().menu.first(where: \.locked))
    try await stage.tap(locked.spoken)
    #expect(shell.tab == .overview, "what needs a login leads to it")
    stage.expectNames()
  }

  @Test func whatWasFetchedIsReadAfterTheSessionHasEnded() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let (stage, shell) = try started(app)
    defer { stage.close() }
    let card = try #require(try await app.overview().state().card)
    try await stage.see(card.spoken)
    try await stage.open(.services, of: shell)
    try await stage.tap(try #require(try await app.services().state().menu.first { $0.kind == .settings }).spoken)
    let settings = try await app.settings().state()
    try await stage.see(settings.language.title)

    try await phone.sandbox.losePhone(of: Phone.household)
    await shell.refresh()
    try await stage.see("the session ended") { _ in shell.around.state?.presence == .ended }
    try await stage.see("the page that was open") { $0.shows(settings.language.title) }
    try await stage.open(.overview, of: shell)
    try await stage.see(card.energy?.value ?? card.month)

    try await stage.tap(shell.words.logIn)
    let signing = SigningIn(stage, shell)
    // Another way in: the company sends no second code by e-mail so soon.
    try await signing.askForCode(.sms, to: "900 00 001")
    _ = try await signing.code()
    try await signing.enter(try await phone.sandbox.latestCode(to: "90000001"))
    try await signing.arrive()
    try await stage.see("no login over the tabs") { tree in !tree.all.contains { $0.kind == "Sheet" } }
    try await stage.open(.services, of: shell)
    try await stage.see("the page that was open before it ended") { $0.shows(settings.language.title) }
  }

  @Test func theNextCustomerSeesNothingOfTheFirst() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let (stage, shell) = try started(app)
    defer { stage.close() }
    let first = try #require(try await app.overview().state().frame.point)
    try await stage.see(first.address)
    try await phone.sandbox.losePhone(of: Phone.household)
    await shell.refresh()
    try await stage.see("the session ended") { _ in shell.around.state?.presence == .ended }
    try await stage.tap(shell.words.logIn)
    let signing = SigningIn(stage, shell)
    try await signing.askForCode(.email, to: "bedrift@example.com")
    _ = try await signing.code()
    try await signing.enter(try await phone.sandbox.latestCode(to: "bedrift@example.com"))
    try await signing.arrive()
    try await app.sync()
    let second = try #require(try await app.overview().state().frame.point)
    try await stage.see(second.address)
    try await stage.see("the first one gone") { !$0.shows(first.address) }
  }
}
