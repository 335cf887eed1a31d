import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// Long lists of accesses come page by page.
@MainActor @Suite(.timeLimit(.minutes(5))) struct AuthorisationPagesTests {
  private static let more = "Vis flere"

  @Test func thePagesAfterTheFirstComeWhenTheyAreAskedFor() async throws {
    let stage = stage(section(rows(0..<50)), AuthorisationPages { page in Self.page(page, of: 120) })
    defer { stage.close() }
    #expect(spoken(stage) == names(0..<50))
    try await stage.tap(Self.more)
    try await stage.see("100 rows") { _ in spoken(stage) == names(0..<100) }
    try await stage.tap(Self.more)
    try await stage.see("all rows") { _ in spoken(stage) == names(0..<120) }
    #expect(stage.look().acting(Self.more) == nil)
    stage.expectNames()
  }

  @Test func allThatACoOperativeHasComePageByPage() async throws {
    let phone = try Phone()
    let app = try await phone.coOperative()
    let screen = app.authorisations()
    // All that a co-operative has takes minutes; who has access to what comes first.
    let syncing = Task { try await app.sync() }
    defer { syncing.cancel() }
    try await screen.refresh()
    let received = try await appearing("the first page", in: screen) { $0.received.more == nil ? nil : $0.received }
    var all = received.rows
    for number in UInt32(1)... {
      let page = try await screen.rows(given: false, page: number)
      #expect(page.rows.count == received.rows.count || !page.more, "a page is full unless it is the last")
      all += page.rows
      if !page.more { break }
    }
    #expect(all.count > 195, "a fullmakt for each flat, and for some the one before")
    #expect(Set(all.map(\.id)).count == all.count, "each of them once")
    #expect(received.count.contains("\(all.count)"))
    #expect(try await screen.rows(given: true, page: 0).rows == screen.state().given.rows)

    let stage = Stage(
      List {
        AccessSection(section: received, pages: AuthorisationPages { try await screen.rows(given: false, page: $0) })
      })
    defer { stage.close() }
    while let more = stage.look().acting(received.more ?? "")?.texts.first {
      let before = spoken(stage).count
      try await stage.tap(more)
      try await stage.see("a page more") { _ in spoken(stage).count > before }
    }
    #expect(spoken(stage) == all.map(\.spoken))
  }

  @Test func aListThatIsWholeHasNothingToAskFor() {
    let stage = stage(section(rows(0..<3), more: nil), AuthorisationPages { _ in throw Missing("a page that nobody needs") })
    defer { stage.close() }
    #expect(spoken(stage) == names(0..<3))
    #expect(stage.look().acting(Self.more) == nil)
  }

  @Test func aPageThatCannotBeHadIsSaidAndAskedForAgain() async throws {
    let server = Server()
    let stage = stage(section(rows(0..<50)), AuthorisationPages { try await server.page($0) })
    defer { stage.close() }
    try await stage.tap(Self.more)
    try await stage.see(Server.failure)
    #expect(spoken(stage) == names(0..<50))
    await server.mend()
    try await stage.tap(Self.more)
    try await stage.see("the rest") { _ in spoken(stage) == names(0..<60) }
    #expect(!stage.look().shows(Server.failure))
  }

  @Test func anotherStateOfTheScreenBeginsAnew() async throws {
    let pages = AuthorisationPages { page in Self.page(page, of: 60) }
    let before = section(rows(0..<50))
    await pages.next(before)
    #expect(pages.rows(before).count == 60)
    #expect(pages.more(before) == nil)
    let after = section(rows(1..<51))
    #expect(pages.rows(after) == after.rows)
    #expect(pages.more(after) == Self.more)
  }

  private actor Server {
    static let failure = "Ingen kontakt"
    private var isBroken = true

    func mend() { isBroken = false }

    func page(_ page: UInt32) throws -> AuthorisationPage {
      if isBroken { throw AppFailure.Offline(message: Self.failure) }
      return AuthorisationPagesTests.page(page, of: 60)
    }
  }

  private func stage(_ section: AuthorisationSection, _ pages: AuthorisationPages) -> Stage {
    Stage(List { AccessSection(section: section, pages: pages) })
  }

  private func spoken(_ stage: Stage) -> [String] {
    stage.look().all.filter { $0.kind == "NavigationLink" }.compactMap(\.label)
  }

  private func names(_ numbers: Range<Int>) -> [String] { numbers.map { "access \($0)" } }

  private func section(_ rows: [AuthorisationRow], more: String? = more) -> AuthorisationSection {
    AuthorisationSection(title: "Gitt", empty: nil, rows: rows, more: more, count: "")
  }

  private func rows(_ numbers: Range<Int>) -> [AuthorisationRow] { numbers.map(Self.row) }

  private nonisolated static func page(_ page: UInt32, of all: Int) -> AuthorisationPage {
    let (first, next) = (Int(page) * 50, Int(page + 1) * 50)
    return AuthorisationPage(rows: (first..<min(next, all)).map(row), more: next < all)
  }

  private nonisolated static func row(_ number: Int) -> AuthorisationRow {
    AuthorisationRow(
      id: "\(number)", point: PointHeader(id: "\(number)", name: "", address: "", access: nil, spoken: ""), party: "",
      kind: .person, kindText: "", period: "", state: "", active: true, spoken: "access \(number)")
  }
}
