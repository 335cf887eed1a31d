import KundeappCore
import SwiftUI

/// Aktuelt.
struct NewsView: View {
  let shell: Shell
  @State private var model: Followed<NewsState>

  init(shell: Shell) {
    self.shell = shell
    _model = State(initialValue: shell.app.following(shell.app.news()))
  }

  var body: some View {
    FollowedPage(followed: model, frame: \.frame) { state in
      if let unread = state.unreadText { Text(unread).font(.headline) }
      ForEach(state.articles, id: \.id) { article in
        NavigationLink(value: article.id) { ArticleRowView(article: article) }
          .accessibilityLabel(article.spoken)
      }
    }
    .navigationDestination(for: String.self) { ArticleView(shell: shell, id: $0) }
  }
}

private struct ArticleRowView: View {
  let article: ArticleRow

  var body: some View {
    HStack(alignment: .top) {
      if article.unread { Image(systemName: "circle.fill").imageScale(.small).foregroundStyle(.tint) }
      VStack(alignment: .leading, spacing: 4) {
        Text(article.title).font(.headline).fontWeight(article.unread ? .bold : .regular)
        Text(article.day).font(.footnote).foregroundStyle(.secondary)
        if let place = article.place { Text(place).font(.footnote).foregroundStyle(.secondary) }
        Text(article.lead)
      }
    }
  }
}

/// One article. Opening it marks it as read.
struct ArticleView: View {
  let id: String
  private let screen: NewsScreen
  @State private var article: Loaded<ArticleState>

  init(shell: Shell, id: String) {
    self.id = id
    let screen = shell.app.news()
    self.screen = screen
    _article = State(initialValue: Loaded(gone: shell.words.gone) { try await screen.article(id: id) })
  }

  var body: some View {
    PhaseView(phase: article.phase, retry: article.reload) { state in
      List {
        Section {
          Text(state.head.title).font(.title2).accessibilityAddTraits(.isHeader)
          Text(state.head.day).font(.footnote).foregroundStyle(.secondary)
          if let picture = state.head.picture { Text(picture.alt).font(.footnote).foregroundStyle(.secondary) }
          Text(state.head.lead).font(.headline)
          RichTextView(text: state.body)
          if let link = state.link.flatMap(URL.init(string:)) { Link(state.linkText, destination: link) }
        }
      }
      .navigationTitle(state.frame.title)
      .navigationBarTitleDisplayMode(.inline)
    }
    .task {
      await article.reload()
      // That it stays unread is no reason to stop reading.
      try? await screen.markRead(id: id)
    }
  }
}
