import KundeappCore
import Observation

/// Ofte stilte spørsmål: searched by the core, also without network.
@MainActor @Observable public final class FaqModel {
  /// What the customer looks for.
  public var search = ""
  public let followed: Followed<FaqState>
  private let screen: FaqScreen
  private var page: UInt32 = 0
  /// The questions of the pages before the one in view.
  private var before: [QuestionRow] = []

  public init(app: Kundeapp) {
    let screen = app.faq()
    self.screen = screen
    followed = Followed(screen) { try await screen.refresh() }
  }

  /// All pages so far.
  public func questions(_ state: FaqState) -> [QuestionRow] {
    let present = Set(state.questions.map(\.id))
    return before.filter { !present.contains($0.id) } + state.questions
  }

  /// Shows the questions in which, or in the answer to which, every word of the search stands.
  public func look() async {
    (page, before) = (0, [])
    await followed.act { [screen, search] in try await screen.search(words: search) }
  }

  /// Shows the page after those that are there.
  public func more() async {
    let (next, present) = (page + 1, followed.state?.questions ?? [])
    before += present
    page = next
    await followed.act { [screen] in try await screen.showPage(page: next) }
  }
}
