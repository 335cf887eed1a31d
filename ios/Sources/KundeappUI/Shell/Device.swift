import Foundation

/// What only a device can do. The app brings the real one, tests their own.
@MainActor public protocol Device: Sendable {
  /// The address that the login in the browser comes back to.
  var redirect: String { get }

  /// Shows `address` in the system's browser until it leads back to `redirect`, and returns where exactly. Throws when the
  /// customer closes it. The address is not for the log.
  func logIn(at address: URL) async throws -> URL

  /// Whether it can tell who holds it.
  var canLock: Bool { get }

  /// Asks for fingerprint, face or code; `reason` says why. True when it is the owner.
  func unlock(_ reason: String) async -> Bool

  /// Puts text where other apps can paste it from.
  func copy(_ text: String)

  /// Has the customer choose files of some media types, `most` at most. Empty when they chose none.
  func choose(_ accept: [String], atMost most: Int) async throws -> [ChosenFile]

  /// Whether it can take pictures.
  var hasCamera: Bool { get }

  /// Has the customer take a picture, as JPEG. None when they took none.
  func takePicture() async throws -> ChosenFile?

  /// Where it is. None when the customer does not say, or it does not know.
  func position() async -> Position?
}

/// A file that the customer chose.
public struct ChosenFile: Equatable, Sendable {
  public let name: String
  public let data: Data

  public init(name: String, data: Data) {
    self.name = name
    self.data = data
  }
}

/// A place on earth, in degrees of WGS 84, as decimal numbers with a point.
public struct Position: Equatable, Sendable {
  public let latitude: String
  public let longitude: String

  public init(latitude: String, longitude: String) {
    self.latitude = latitude
    self.longitude = longitude
  }
}
