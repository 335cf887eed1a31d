import KundeappCore
import SwiftUI

/// Aktuelt: articles, newest first, with a mark at those that nobody has opened.
struct NewsView: View {
  let shell: Shell
  @State private var model: NewsModel

  init(shell: Shell) {
    self.shell = shell
    _model = State(initialValue: NewsModel(app: shell.app))
  }

  var body: some View {
    FollowedPage(followed: model.followed, frame: \.frame) { state in
      if !state.filters.isEmpty { Filters(filters: state.filters, model: model) }
      if let unread = state.unreadText { Text(unread).font(.headline) }
      ForEach(state.articles, id: \.id) { article in
        NavigationLink(value: article.id) { ArticleRowView(article: article) }
          .accessibilityLabel(article.spoken)
      }
    }
    .navigationDestination(for: String.self) { ArticleView(shell: shell, id: $0) }
  }
}

/// What the list can be filtered by; a choice that is on is taken off by another touch.
private struct Filters: View {
  let filters: [FilterChoice]
  let model: NewsModel

  var body: some View {
    ScrollView(.horizontal, showsIndicators: false) {
      HStack {
        ForEach(numbered(filters)) { filter in
          Button {
            Task { await model.filter(filter.item) }
          } label: {
            Label(filter.item.label, systemImage: filter.item.chosen ? "checkmark" : "line.3.horizontal.decrease")
          }
          .buttonStyle(.bordered)
          .buttonBorderShape(.capsule)
          .tint(filter.item.chosen ? Color.accentColor : Color.secondary)
          .accessibilityLabel(filter.item.label)
          .accessibilityAddTraits(filter.item.chosen ? .isSelected : [])
        }
      }
    }
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
