import Foundation
import KundeappCore
import Observation

/// A PDF that the server has: fetched when it is asked for, kept in a file of its own until it is closed.
@MainActor @Observable final class Document {
  /// Where it is, while it is open. Whoever takes it away, as the system's viewer does, closes it: nothing of it stays.
  var file: URL? {
    didSet {
      guard let folder = oldValue?.deletingLastPathComponent(), file != oldValue else { return }
      try? FileManager.default.removeItem(at: folder)
    }
  }
  private(set) var isFetching = false
  private(set) var problem: String?
  private let name: String
  private let fetch: @Sendable () async throws -> Data

  init(name: String, fetch: @escaping @Sendable () async throws -> Data) {
    self.name = name
    self.fetch = fetch
  }

  /// Fetches and opens it.
  func open() async {
    guard !isFetching else { return }
    isFetching = true
    problem = nil
    defer { isFetching = false }
    do {
      let pdf = try await fetch()
      let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let file = folder.appending(path: name).appendingPathExtension("pdf")
      try pdf.write(to: file, options: .privately)
      self.file = file
    } catch {
      problem = FailureState(of: error).text
    }
  }

  /// Closes it.
  func close() { file = nil }
}

extension Data.WritingOptions {
  /// Readable while the device is unlocked, where the system can do that.
  fileprivate static var privately: Data.WritingOptions {
    #if os(iOS)
      [.atomic, .completeFileProtection]
    #else
      .atomic
    #endif
  }
}
