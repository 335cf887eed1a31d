import Foundation

/// What a process prints, read line by line as far as somebody asks.
final class Lines: @unchecked Sendable {
  private let lock = NSLock()
  private let handle: FileHandle
  private var read: [String] = []

  init(_ handle: FileHandle) { self.handle = handle }

  /// The first line that means something to `meaning`, and what; waits for lines that are not printed yet.
  func first<Meaning>(_ meaning: (String) -> Meaning?) -> Meaning? {
    lock.withLock {
      for line in read {
        if let found = meaning(line) { return found }
      }
      while let line = next() {
        read.append(line)
        if let found = meaning(line) { return found }
      }
      return nil
    }
  }

  private func next() -> String? {
    var line = Data()
    while let byte = try? handle.read(upToCount: 1), !byte.isEmpty {
      if byte.first == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line += byte
    }
    return nil
  }
}
