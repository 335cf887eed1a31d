import Foundation
import KundeappCore
import Observation

/// Min side: the company's web site, signed in. Its address opens once, so it is asked for when it is wanted, and kept nowhere.
@MainActor @Observable final class MyPage {
  /// Why it did not open, for the customer.
  private(set) var problem: String?
  private let app: Kundeapp

  init(app: Kundeapp) { self.app = app }

  /// A new address; none when something stood in the way.
  func address() async -> URL? {
    do {
      problem = nil
      return URL(string: try await app.myPage())
    } catch {
      problem = FailureState(of: error).text
      return nil
    }
  }
}
