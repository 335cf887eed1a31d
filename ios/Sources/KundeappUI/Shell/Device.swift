import Foundation

/// What only a device can do. The app brings the real one, tests their own.
@MainActor public protocol Device: Sendable {
  /// The address that the login in the browser comes back to.
  var redirect: String { get }

  /// Shows `address` in the system's browser until it leads back to `redirect`, and returns where exactly. Throws when the
  /// customer closes it. The address is not for the log.
  func logIn(at address: URL) async throws -> URL

  /// Asks for fingerprint, face or code; `reason` says why. True when it is the owner.
  func unlock(_ reason: String) async -> Bool

  /// Puts text where other apps can paste it from.
  func copy(_ text: String)
}
