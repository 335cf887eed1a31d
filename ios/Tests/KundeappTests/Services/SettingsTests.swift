import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// Innstillinger, through the views.
@MainActor @Suite(.serialized, .timeLimit(.minutes(5))) struct SettingsTests {
  @Test func languageAndLookHoldAtOnce() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    let state = try await open(stage, shell)
    try await stage.tap(try #require(state.theme.choices.first { $0.id == .dark }).label)
    try await stage.see("the dark look") { _ in shell.around.state?.theme == .dark }
    try await stage.tap(try #require(state.language.choices.first { $0.id == .en }).label)
    let english = wordsIn(language: .en)
    for tab in english.tabs { try await stage.see(tab.label) }
    let later = try await shell.app.settings().state()
    #expect(later.theme.title != state.theme.title)
    try await stage.see(later.theme.title)
    try await stage.see("its mark") { $0.isChosen(later.theme.choices.first { $0.id == .dark }?.label ?? "") }
    stage.expectNames()
  }

  @Test func whatIsChosenIsThereAfterARestart() async throws {
    let phone = try Phone()
    do {
      let (stage, shell) = try started(try await phone.app(of: Phone.household))
      defer { stage.close() }
      let state = try await open(stage, shell)
      try await stage.tap(try #require(state.startTab.choices.first { $0.id == .spot }).label)
      let told = try #require(state.notifications?.switches.first { !$0.on })
      try await stage.tap(told.label)
      try await stage.tap(try #require(state.defaultPoint).value)
      let point = try #require(try await shell.app.points().page(search: "Fredrikstad", page: 0).points.first?.header)
      try await stage.tap(point.spoken)
      try await stage.see("the page before, with the point") { $0.shows(state.theme.title) && $0.shows(point.address) }
      try await stage.see("the switch on") { tree in
        tree.all.contains { $0.kind == "Toggle" && $0.texts == [told.label] && $0.value == "on" }
      }
    }
    let app = try await phone.app()
    let (stage, shell) = try started(app)
    defer { stage.close() }
    try await stage.see("the tab that was chosen") { _ in shell.around.state != nil }
    #expect(shell.tab == .spot)
    let kept = try await app.settings().state()
    #expect(kept.defaultPoint?.point?.address.contains("Fredrikstad") == true)
  }

  @Test func theLockAsksWhoItIsAndHidesEverything() async throws {
    let phone = try Phone()
    let device = TestDevice()
    let app = try await phone.app(of: Phone.household)
    let (stage, shell) = try started(app, device)
    defer { stage.close() }
    let lock = try #require(try await open(stage, shell).appLock)
    #expect(!lock.on)
    device.isOwner = false
    try await stage.tap(lock.label)
    while device.reasons.isEmpty { await Task.yield() }
    device.isOwner = true
    try await stage.tap(lock.label)
    try await stage.see("the lock on") { _ in shell.around.state?.locks == true }
    try await stage.see("the page still there") { $0.shows(lock.label) }

    device.isOwner = false
    shell.lock()
    try await stage.see(shell.words.lockedTitle)
    #expect(!stage.look().shows(lock.label))
    stage.expectNames()
    device.isOwner = true
    try await stage.tap(shell.words.unlock)
    try await stage.see("the page that was open") { $0.shows(lock.label) }
  }

  @Test func dataIsExportedAndFetchedAnew() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    let data = try #require(try await open(stage, shell).data)
    try await stage.tap(data.export)
    let tree = try await stage.see("files to share") { tree in tree.all.contains { $0.kind == "ShareLink" } }
    let file = try #require(tree.all.first { $0.kind == "ShareLink" }?.value.flatMap(URL.init(string:)))
    #expect(try Data(contentsOf: file).count > 1000)
    try await stage.tap(data.delete)
    try await stage.see("fetched anew") { $0.acting(data.delete) != nil }
    stage.expectNames()
    try await stage.back()
    try await stage.see("the menu") { tree in !tree.shows(data.title) }
    #expect(!FileManager.default.fileExists(atPath: file.path), "nothing stays of what was exported")
  }

  @Test func licencesAreListed() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app())
    defer { stage.close() }
    let state = try await open(stage, shell)
    #expect(state.logOut == nil)
    try await stage.tap(state.about.licences)
    let licences = try await shell.app.settings().licences()
    try await stage.see(licences.lead)
    try await stage.see(try #require(licences.licences.last).name)
  }

  @Test func loggingOutSaysWhatWouldBeLost() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    let form = shell.app.form(id: "account")
    try await form.fill(field: "account", text: "1503")
    let out = try #require(try await open(stage, shell).logOut)
    let question = try #require(try await shell.app.unsentQuestion())
    try await stage.tap(out)
    try await stage.see(question)
    try await stage.answer(shell.words.cancel)
    #expect(shell.app.isSignedIn())
    try await stage.tap(out)
    try await stage.answer(shell.words.logOut)
    try await stage.see("nobody signed in") { _ in shell.around.state?.presence == .nobody }
    #expect(!shell.app.isSignedIn())
  }

  private func open(_ stage: Stage, _ shell: Shell) async throws -> SettingsState {
    try await stage.open(.settings, of: shell)
    let state = try await shell.app.settings().state()
    try await stage.see(state.language.title)
    return state
  }
}
