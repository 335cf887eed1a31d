import KundeappCore
import Observation

/// The accesses of one direction: the first come with the screen's state, the others page by page when they are asked for.
@MainActor @Observable final class AuthorisationPages {
  private(set) var isFetching = false
  /// Why there are no more of them, for the customer. Gone with the next attempt.
  private(set) var problem: String?
  /// The section that those below continue: another state begins anew.
  private var continued: AuthorisationSection?
  private var later: [AuthorisationRow] = []
  private var isMore = true
  private var page: UInt32 = 0
  private let fetch: @Sendable (UInt32) async throws -> AuthorisationPage

  init(_ fetch: @escaping @Sendable (UInt32) async throws -> AuthorisationPage) { self.fetch = fetch }

  /// Those of the section, and what has been fetched after them.
  func rows(_ section: AuthorisationSection) -> [AuthorisationRow] {
    guard section == continued else { return section.rows }
    let first = Set(section.rows.map(\.id))
    return section.rows + later.filter { !first.contains($0.id) }
  }

  /// What the button for the next page is called, while there is one.
  func more(_ section: AuthorisationSection) -> String? { section == continued && !isMore ? nil : section.more }

  /// One page more.
  func next(_ section: AuthorisationSection) async {
    guard !isFetching else { return }
    isFetching = true
    defer { isFetching = false }
    if continued != section { (continued, later, isMore, page) = (section, [], true, 0) }
    do {
      problem = nil
      let fetched = try await fetch(page + 1)
      let known = Set(later.map(\.id))
      later += fetched.rows.filter { !known.contains($0.id) }
      isMore = fetched.more
      page += 1
    } catch {
      problem = FailureState(of: error).text
    }
  }
}
