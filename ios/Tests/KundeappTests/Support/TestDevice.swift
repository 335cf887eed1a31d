import Foundation
import KundeappUI
import Observation

/// A device whose owner does what the test says.
@MainActor @Observable final class TestDevice: Device {
  let redirect = "com.example.kundeapp:/login/callback"
  var isOwner = true
  var canLock = true
  /// What the customer chooses when they are asked for files.
  var files: [ChosenFile] = []
  /// What the camera takes; none when the customer takes nothing.
  var photo: ChosenFile?
  var hasCamera = false
  private(set) var timesAtTheCamera = 0
  /// Where the device is; none when the customer does not say.
  var place: Position?
  private(set) var pasteboard = ""
  /// The media types that files were asked for in.
  private(set) var accepted: [[String]] = []
  private(set) var reasons: [String] = []
  /// Why the browser did not come back.
  private(set) var obstacle: (any Error)?
  private let visit: (URL) async throws -> URL

  /// `visit` is what the customer does in the browser; by default they close it.
  init(visit: @escaping @MainActor (URL) async throws -> URL = { _ in throw Missing("an open browser") }) {
    self.visit = visit
  }

  func logIn(at address: URL) async throws -> URL {
    do {
      return try await visit(address)
    } catch {
      obstacle = error
      throw error
    }
  }

  func unlock(_ reason: String) async -> Bool {
    reasons.append(reason)
    return isOwner
  }

  func copy(_ text: String) { pasteboard = text }

  func choose(_ accept: [String], atMost most: Int) async throws -> [ChosenFile] {
    accepted.append(accept)
    return Array(files.prefix(most))
  }

  func takePicture() async throws -> ChosenFile? {
    timesAtTheCamera += 1
    return photo
  }

  func position() async -> Position? { place }
}
