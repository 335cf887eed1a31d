import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// The pages of Kundeservice show the core's words, and lead on.
@MainActor @Suite(.serialized, .timeLimit(.minutes(5))) struct ServicePagesTests {
  @Test func questionsAreSearchedAndReadBeforeLogin() async throws {
    let phone = try Phone()
    let app = try await phone.app()
    let (stage, shell) = try started(app)
    defer { stage.close() }
    try await stage.open(.faq, of: shell)
    let faq = app.faq()
    try await faq.refresh()
    let all = try await faq.state()
    let wanted = try #require(all.questions.last)
    try await stage.see(wanted.spoken)
    try await faq.search(words: wanted.question)
    let found = try await faq.state()
    #expect(found.questions.count < all.questions.count)
    try await stage.type(wanted.question, into: shell.words.search)
    try await stage.see(found.count)
    stage.expectNames()
    try await stage.tap(wanted.spoken)
    let answer = try #require(try await app.faq().answer(id: wanted.id))
    for block in answer.answer.blocks {
      if case .paragraph(let spans) = block { try await stage.see(spans.map(\.text).joined()) }
    }
  }

  @Test func theCompanysSiteOpensSignedInByANewAddressEachTime() async throws {
    let phone = try Phone()
    let shell = try Shell(app: try await phone.app(of: Phone.household), device: TestDevice())
    let (opened, browser) = AsyncStream<URL>.makeStream()
    let opening = OpenURLAction { address in
      browser.yield(address)
      return .handled
    }
    let stage = Stage(RootView(shell: shell).environment(\.openURL, opening))
    defer { stage.close() }
    try await stage.open(.services, of: shell)
    let item = try #require(try await shell.app.services().state().menu.first { $0.kind == .myPage })
    var addresses = opened.makeAsyncIterator()
    try await stage.tap(item.spoken)
    let first = try #require(await addresses.next())
    try await stage.tap(item.spoken)
    let second = try #require(await addresses.next())
    #expect(first != second && first.path() == "/my-page" && second.path() == "/my-page")
  }

  @Test func whoHasAccessIsSaidAndEachOpens() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    try await stage.open(.authorisations, of: shell)
    let screen = shell.app.authorisations()
    try await screen.refresh()
    let state = try await screen.state()
    try await stage.see(state.about)
    let row = try #require((state.given.rows + state.received.rows).first)
    stage.expectNames()
    try await stage.tap(row.spoken)
    let detail = try #require(try await screen.detail(id: row.id))
    for figure in detail.fields { try await stage.see(figure.spoken) }
    try await stage.see(detail.about)
  }

  @Test func theMeterLeadsToTheFormThatOpensItsPort() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    try await stage.open(.meter, of: shell)
    let screen = shell.app.meter()
    try await screen.refresh()
    let state = try await screen.state()
    for figure in state.fields { try await stage.see(figure.spoken) }
    for measure in state.measures { try await stage.see(measure) }
    let han = try #require(state.han)
    try await stage.see(han.about)
    stage.expectNames()
    // Not every port is open already.
    let points = shell.app.points()
    for row in try await points.page(search: "", page: 0).points {
      try await points.choose(point: row.header.id)
      try await screen.refresh()
      guard let opening = try await screen.state().han?.opening else { continue }
      try await stage.tap(opening.label)
      try await stage.see(try await shell.app.formFrom(link: opening).state().title)
      return
    }
    Issue.record("no port that can be opened")
  }

  @Test func elhubSaysWhatIsRegisteredAndWhoSeesIt() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    try await stage.open(.elhub, of: shell)
    let screen = shell.app.elhub()
    try await screen.refresh()
    let state = try await screen.state()
    for figure in state.gridCompany + state.supplier { try await stage.see(figure.spoken) }
    for access in state.accesses { try await stage.see(access.spoken) }
    for topic in state.topics { try await stage.see(topic.title) }
    stage.expectNames()
  }

  @Test func aReadingThatIsTypedShowsItsBill() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: "hytte@example.com"))
    defer { stage.close() }
    try await stage.open(.selfReading, of: shell)
    let screen = shell.app.selfReading()
    try await screen.refresh()
    let state = try await screen.state()
    #expect(state.canRead)
    for reading in state.readings { try await stage.see(reading.spoken) }
    try await stage.type("abc", into: state.previewLabel)
    try await stage.see(try #require(try await screen.preview(typed: "abc").problem))
    let typed = try await readable(screen, state)
    try await stage.type(typed, into: state.previewLabel)
    let preview = try await screen.preview(typed: typed)
    for line in preview.lines { try await stage.see(line.spoken) }
    try await stage.see(try #require(preview.sum).spoken)
    stage.expectNames()
  }

  @Test func connectionCasesOpenWithTheirSteps() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    try await stage.open(.connections, of: shell)
    let screen = shell.app.connections()
    try await screen.refresh()
    let state = try await screen.state()
    try await stage.see(state.about)
    for topic in state.topics { try await stage.see(topic.title) }
    let row = try #require(state.cases.first)
    stage.expectNames()
    try await stage.tap(row.spoken)
    let detail = try #require(try await screen.detail(id: row.id))
    for step in detail.steps { try await stage.see(step.spoken) }
    if let offer = detail.offer { try await stage.see(offer.contribution.spoken) }
    try await stage.see(detail.installerNote)
  }

  @Test func appointmentsForANewMeterOpen() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    try await stage.open(.meterExchanges, of: shell)
    let screen = shell.app.meterExchanges()
    try await screen.refresh()
    let row = try #require(try await screen.state().exchanges.first)
    try await stage.tap(row.spoken)
    let detail = try #require(try await screen.detail(id: row.id))
    for figure in detail.fields { try await stage.see(figure.spoken) }
    stage.expectNames()
  }

  @Test func inspectionsShowTheirFaultsAndReports() async throws {
    let phone = try Phone()
    let (stage, shell) = try started(try await phone.app(of: Phone.household))
    defer { stage.close() }
    try await stage.open(.inspections, of: shell)
    let state = try await shell.app.services().inspections()
    for row in state.inspections {
      try await stage.see(row.spoken)
      for fault in row.faults { try await stage.see(fault.text) }
    }
    let report = try #require(state.inspections.first { $0.report != nil })
    try await stage.tap(report.reportText)
    let tree = try await stage.see("the report") { tree in tree.all.contains { $0.kind == "ShareLink" } }
    let file = try #require(tree.all.first { $0.kind == "ShareLink" }?.value.flatMap(URL.init(string:)))
    #expect(try Data(contentsOf: file).starts(with: Data("%PDF-".utf8)))
    stage.expectNames()
  }

  /// A number that the meter could stand at.
  private func readable(_ screen: SelfReadingScreen, _ state: SelfReadingState) async throws -> String {
    let last = try #require(state.readings.first).value.filter(\.isNumber)
    let stand = try #require(Int(last))
    for more in [100, 500, 1000] {
      let typed = String(stand + more)
      if try await screen.preview(typed: typed).problem == nil { return typed }
    }
    throw Missing("a reading that goes")
  }
}
