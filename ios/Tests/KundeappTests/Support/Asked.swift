import Foundation
import KundeappCore

/// Keeps the address that the core wants shown.
final class Asked: Browser, @unchecked Sendable {
  private let lock = NSLock()
  private var address: String?

  func open(address: String) throws { lock.withLock { self.address = address } }

  /// The page that it wants shown.
  func page() throws -> URL {
    guard let page = lock.withLock({ address }).flatMap(URL.init(string:)) else {
      throw Missing("a page that the app opened")
    }
    return page
  }
}
