import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// Aktuelt: its filters, and an article with its picture.
@MainActor @Suite(.serialized, .timeLimit(.minutes(5))) struct NewsTests {
  @Test func aFilterLeavesWhatItNamesAndIsTakenOffAgain() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let (stage, shell) = try started(app)
    defer { stage.close() }
    try await stage.open(.news, of: shell)
    let screen = app.news()
    let all = try await screen.state()
    let filter = try #require(all.filters.first)
    try await screen.filterBy(by: filter.by, id: filter.id)
    let some = try await screen.state().articles
    #expect(!some.isEmpty && some.count < all.articles.count)
    let gone = try #require(all.articles.first { article in !some.contains { $0.id == article.id } })
    try await stage.see(gone.spoken)
    try await stage.tap(filter.label)
    try await stage.see("only what the filter names") { tree in
      tree.isChosen(filter.label) && some.allSatisfy { tree.shows($0.spoken) } && !tree.shows(gone.spoken)
    }
    stage.expectNames()
    try await stage.tap(filter.label)
    try await stage.see(gone.spoken)
  }

  @Test func anArticleShowsItsPictureAndWhatItShowsInWords() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let (stage, shell) = try started(app)
    defer { stage.close() }
    try await stage.open(.news, of: shell)
    let row = try #require(try await app.news().state().articles.first { $0.picture != nil })
    try await stage.tap(row.spoken)
    let tree = try await stage.see("the picture") { tree in tree.all.contains { $0.kind == "AsyncImage" } }
    let picture = try #require(tree.all.first { $0.kind == "AsyncImage" })
    let alt = try #require(row.picture).alt
    #expect(tree.shows(alt))
    let file = try #require(picture.text.flatMap(URL.init(string:)))
    let (shown, kept) = (try Data(contentsOf: file), try await app.news().picture(id: row.id))
    #expect(shown == kept)
    try await stage.back()
    try await stage.see("the list again") { $0.acting(row.spoken) != nil }
    #expect(!FileManager.default.fileExists(atPath: file.path), "nothing stays of a picture that is not looked at")
  }
}
