import Foundation
import KundeappCore
import SwiftUI

/// One article. Opening it marks it as read.
struct ArticleView: View {
  private let id: String
  private let screen: NewsScreen
  @State private var article: Loaded<ArticleState>
  @State private var picture: ArticlePicture

  init(shell: Shell, id: String) {
    self.id = id
    let screen = shell.app.news()
    self.screen = screen
    _article = State(initialValue: Loaded(screen, gone: shell.words.gone) { try await screen.article(id: id) })
    _picture = State(initialValue: ArticlePicture(screen, article: id))
  }

  var body: some View {
    LoadedPage(page: article, frame: \.frame) { state in
      Section {
        Text(state.head.title).font(.title2).accessibilityAddTraits(.isHeader)
        Text(state.head.day).font(.footnote).foregroundStyle(.secondary)
        if let place = state.head.place { Text(place).font(.footnote).foregroundStyle(.secondary) }
        if let about = state.head.picture { ArticlePictureView(picture: picture, alt: about.alt) }
        Text(state.head.lead).font(.headline)
        RichTextView(text: state.body)
        if let link = state.link.flatMap(URL.init(string:)) {
          Link(destination: link) { Label(state.linkText, systemImage: "arrow.up.right.square") }
        }
      }
    }
    .navigationBarTitleDisplayMode(.inline)
    .onDisappear { picture.close() }
    .task {
      // That it stays unread is no reason to stop reading.
      try? await screen.markRead(id: id)
    }
  }
}
