import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// What the pages of Kundeservice show can be done from them, through the views.
@MainActor @Suite(.serialized, .timeLimit(.minutes(5))) struct PageFormTests {
  @Test func accessIsGivenAndTakenBack() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    try await stage.open(.authorisations, of: shell)
    let screen = shell.app.authorisations()
    let give = try await appearing("a way to give access", in: screen) { $0.give }
    try await send(give, ["holder": "Ola Nabo", "email": "ola.nabo@example.com"], stage, shell)
    let row = try await appearing("the access", in: screen) { state in state.given.rows.first { $0.party == "Ola Nabo" } }
    try await stage.tap(row.spoken)

    let withdraw = try #require(try await screen.detail(id: row.id)?.withdraw)
    try await send(withdraw, [:], stage, shell)
    let detail = try await settled(screen, "taken back") {
      try await screen.detail(id: row.id)
    } until: {
      $0.withdraw == nil
    }
    try await stage.see(detail.head.state)
    try await stage.see("nothing more to withdraw") { $0.acting(withdraw.label) == nil }
  }

  @Test func anAccessInElhubIsRemoved() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    try await stage.open(.elhub, of: shell)
    let screen = shell.app.elhub()
    let access = try await appearing("an access", in: screen) { state in state.accesses.first { $0.revoke != nil } }
    try await send(try #require(access.revoke), [:], stage, shell)
    let gone = try await appearing("its end", in: screen) { state in
      state.accesses.first { $0.id == access.id && $0.revoke == nil }
    }
    try await stage.see(gone.spoken)
    stage.expectNames()
  }

  @Test func whatCannotBeSentYetWaits() async throws {
    let sandbox = try Sandbox()
    let phone = Phone(sandbox)
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    try await stage.open(.elhub, of: shell)
    let screen = shell.app.elhub()
    let access = try await appearing("an access", in: screen) { state in state.accesses.first { $0.revoke != nil } }
    await sandbox.stop()
    try await send(try #require(access.revoke), [:], stage, shell)
    let waiting = try await appearing("what waits", in: screen) { state in
      state.accesses.first { $0.id == access.id }?.revoke?.waiting
    }
    try await stage.see(waiting)
    #expect(try await screen.state().accesses.first { $0.id == access.id }?.revoke?.offered == false)
  }

  @Test func aReadingIsDeliveredWithWhatWasTyped() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: "hytte@example.com"))
    defer { stage.close() }
    try await stage.open(.selfReading, of: shell)
    let screen = shell.app.selfReading()
    let before = try await appearing("a way to deliver", in: screen) { $0.deliver == nil ? nil : $0 }
    try await stage.see(try #require(before.deliver).label)
    let last = try #require(before.readings.first).value.filter(\.isNumber)
    let stand = try #require(Int(last))
    let typed = String(stand + 100)
    try await stage.type(typed, into: before.previewLabel)
    let deliver = try #require(try await screen.preview(typed: typed).deliver)
    try await send(deliver, ["day": "2026-11-20"], stage, shell)
    let reading = try await appearing("the reading", in: screen) { state in
      state.readings.first { $0.value.filter(\.isNumber) == typed }
    }
    try await stage.see(reading.spoken)
  }

  @Test func anOfferIsAccepted() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    try await stage.open(.connections, of: shell)
    let screen = shell.app.connections()
    try await screen.refresh()
    for row in try await screen.state().cases {
      guard let before = try await screen.detail(id: row.id), let accept = before.accept else { continue }
      try await stage.tap(row.spoken)
      try await send(accept, [:], stage, shell)
      let detail = try await settled(screen, "accepted") {
        try await screen.detail(id: row.id)
      } until: {
        $0.accept == nil
      }
      #expect(detail.head.status != before.head.status)
      try await stage.see(detail.head.status)
      return
    }
    Issue.record("no case with an open offer")
  }

  @Test func anotherTimeIsAskedFor() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    try await stage.open(.meterExchanges, of: shell)
    let screen = shell.app.meterExchanges()
    try await screen.refresh()
    for row in try await screen.state().exchanges {
      guard let before = try await screen.detail(id: row.id), let change = before.change else { continue }
      try await stage.tap(row.spoken)
      for window in before.windows { try await stage.see(window.text) }
      try await send(change, ["day": "2026-12-15", "time": "midday"], stage, shell)
      let detail = try await settled(screen, "asked for") {
        try await screen.detail(id: row.id)
      } until: {
        $0.head.asked != nil
      }
      #expect(detail.fields.count == before.fields.count + 1)
      for figure in detail.fields { try await stage.see(figure.spoken) }
      return
    }
    Issue.record("no appointment to come")
  }

  /// Opens a form from the page in view, fills it in and sends it, which leads back to the page.
  private func send(_ link: FormLink, _ answers: [String: String], _ stage: Stage, _ shell: Shell) async throws {
    try await stage.tap(link.label)
    let form = shell.app.formFrom(link: link)
    let state = try await form.state()
    try await stage.see("the form") { tree in tree.texts.contains(state.title) && tree.acting(state.button) != nil }
    for field in state.fields { try await fill(field, answers[field.id], stage, shell) }
    _ = try await appearing("what was filled in", in: form) { state in
      state.fields.allSatisfy { !$0.rules.required || !$0.value.isEmpty || $0.agreed } ? true : nil
    }
    stage.expectNames()
    try await stage.tap(state.button)
    try await stage.see("the page before") { $0.acting(state.button) == nil }
  }

  private func fill(_ field: FieldState, _ answer: String?, _ stage: Stage, _ shell: Shell) async throws {
    switch field.kind {
    case .reference:
      try await stage.see(try #require(field.shown))
      #expect(stage.look().field(field.spoken) == nil, "what it is about is not for the customer to change")
    case .consent:
      try await stage.tap(field.spoken)
    case .choice, .meteringPoint:
      let choice = try #require(field.choices.first { answer == nil || $0.id == answer })
      try await stage.tap(choice.label)
    case .date:
      guard let answer else { return }
      try await stage.tap(field.spoken)
      try await stage.type(answer, into: field.label)
      try await stage.tap(shell.words.done)
    default:
      if let answer { try await stage.type(answer, into: field.spoken) }
    }
  }

  /// A page of a screen, once it is as asked.
  private func settled<Screen: Showing, Page: Sendable>(
    _ screen: Screen, _ what: String, _ page: () async throws -> Page?, until holds: (Page) -> Bool
  ) async throws -> Page {
    for await _ in screen.states() {
      if let page = try await page(), holds(page) { return page }
    }
    throw Missing(what)
  }
}
