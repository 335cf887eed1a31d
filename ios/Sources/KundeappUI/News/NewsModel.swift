import KundeappCore
import Observation

/// Aktuelt.
@MainActor @Observable public final class NewsModel {
  public let followed: Followed<NewsState>
  private let screen: NewsScreen

  public init(app: Kundeapp) {
    screen = app.news()
    followed = app.following(screen)
  }

  /// Filters by what a choice stands for, or no longer when it is on.
  public func filter(_ choice: FilterChoice) async {
    await followed.act { [screen] in try await screen.filterBy(by: choice.by, id: choice.id) }
  }
}
