import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// Signing in with BankID, through the views and the pages of the sandbox's ID-porten.
@MainActor @Suite(.serialized) struct BankIdTests {
  private static let mobile = "90000001"

  @Test(arguments: [LoginMethod.bankId, .bankIdMobile])
  func leadsThroughTheBrowserToTheOverview(_ method: LoginMethod) async throws {
    let phone = try Phone()
    let person = try phone.sandbox.person(mobile: Self.mobile)
    let web = HttpBrowser(phone.sandbox)
    let device = TestDevice { address in
      method == .bankId
        ? try await web.bankId(person, at: address) : try await web.bankIdMobile(person, at: address)
    }
    let (stage, shell) = try started(try await phone.app(), device)
    defer { stage.close() }
    try await SigningIn(stage, shell).choose(method)
    try await stage.see("november 2026")
    #expect(shell.isSignedIn)
    #expect(device.obstacle == nil)
  }

  @Test func whoHasJustIdentifiedThemselvesIsNotAskedForAFaceToo() async throws {
    let phone = try Phone()
    let person = try phone.sandbox.person(mobile: Self.mobile)
    let web = HttpBrowser(phone.sandbox)
    let device = TestDevice { address in try await web.bankId(person, at: address) }
    let app = try await phone.app()
    let (stage, shell) = try started(app, device)
    defer { stage.close() }
    let login = SigningIn(stage, shell)
    try await login.choose(.bankId)
    try await login.arrive()
    try await app.settings().setAppLock(on: true)
    try await stage.see("the lock on") { _ in shell.around.state?.locks == true }
    #expect(!shell.isLocked)

    try await phone.sandbox.losePhone(of: Phone.household)
    await shell.refresh()
    try await stage.see("the session ended") { _ in shell.around.state?.presence == .ended }
    try await stage.tap(shell.words.logIn)
    try await login.choose(.bankId)
    try await login.arrive()
    try await stage.see("the tabs") { tree in tree.all.contains { $0.kind == "TabView" } }
    #expect(device.reasons == [])
  }

  @Test func aClosedBrowserCanBeOpenedAgain() async throws {
    let phone = try Phone()
    let person = try phone.sandbox.person(mobile: Self.mobile)
    let web = HttpBrowser(phone.sandbox)
    var visits = 0
    let device = TestDevice { address in
      visits += 1
      guard visits > 1 else { throw Missing("patience") }
      return try await web.bankId(person, at: address)
    }
    let (stage, shell) = try started(try await phone.app(), device)
    defer { stage.close() }
    let login = SigningIn(stage, shell)
    try await login.choose(.bankId)
    let panel = try await login.browser()
    try await stage.see("the closed browser") { _ in device.obstacle != nil }
    #expect(stage.look().nameless.map(\.outline) == [])
    try await stage.tap(panel.reopen)
    try await stage.see("november 2026")
  }

  @Test func whoGivesUpChoosesAnotherWay() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    let login = SigningIn(stage, shell)
    try await login.choose(.bankId)
    try await stage.tap(try await login.browser().back)
    try await login.askForCode(.email, to: Phone.household)
    _ = try await login.code()
  }

  @Test func whoLeavesItAtIdPortenIsToldSo() async throws {
    let phone = try Phone()
    let web = HttpBrowser(phone.sandbox)
    let device = TestDevice { address in try await web.cancel(at: address) }
    let (stage, shell) = try started(try await phone.app(), device)
    defer { stage.close() }
    try await SigningIn(stage, shell).choose(.bankId)
    try await stage.see("why nobody is signed in") { tree in
      shell.login.followed.state?.problem.map { tree.shows($0.text) } == true
    }
    #expect(stage.look().shows("avbr"))
    #expect(!shell.isSignedIn)
  }

  @Test func theWayBackLeadsIntoAnAppThatWasStopped() async throws {
    let phone = try Phone()
    let person = try phone.sandbox.person(mobile: Self.mobile)
    let web = HttpBrowser(phone.sandbox)
    let (shown, showing) = AsyncStream.makeStream(of: URL.self)
    // The system ends the app while the customer is in the browser.
    let device = TestDevice { address in
      showing.yield(address)
      throw Missing("the app")
    }
    let (first, before) = try started(try await phone.app(), device)
    try await SigningIn(first, before).choose(.bankId)
    var pages = shown.makeAsyncIterator()
    let page = try #require(await pages.next())
    first.close()
    let back = try await web.bankId(person, at: page)

    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    _ = try await SigningIn(stage, shell).browser()
    stage.open(back)
    try await stage.see("november 2026")
    #expect(shell.isSignedIn)
  }

  @Test func whatTheBrowserBringsIsNotLostWhileTheMethodsAreAskedFor() async throws {
    let phone = try Phone()
    let person = try phone.sandbox.person(mobile: Self.mobile)
    let web = HttpBrowser(phone.sandbox)
    let (shown, showing) = AsyncStream.makeStream(of: URL.self)
    let device = TestDevice { address in
      showing.yield(address)
      throw Missing("the app")
    }
    let (stage, shell) = try started(try await phone.app(), device)
    defer { stage.close() }
    try await SigningIn(stage, shell).choose(.bankId)
    var pages = shown.makeAsyncIterator()
    let back = try await web.bankId(person, at: try #require(await pages.next()))
    let asking = Task { await shell.login.open() }
    while !shell.login.isBusy { await Task.yield() }
    await shell.login.comeBack(back)
    await asking.value
    try await SigningIn(stage, shell).arrive()
  }
}
