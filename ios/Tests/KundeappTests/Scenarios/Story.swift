import Foundation

/// One file of `tests/scenarios`.
struct Story: Decodable, Sendable, CustomStringConvertible {
  let name: String
  let steps: [Step]
  private let now: String
  private let phone: String?

  var description: String { name }

  /// Where the company's clock begins. The app's is the machine's own: where the story has a phone whose clock is a day wrong, it is
  /// the company that is a day away.
  var clock: String {
    get throws {
      switch phone {
      case nil: now
      case "a_day_ahead": (Date.now - Self.day).formatted(.iso8601)
      case "a_day_behind": (Date.now + Self.day).formatted(.iso8601)
      case let other?: throw Missing("a phone that is \(other)")
      }
    }
  }

  private static let day: TimeInterval = 86_400

  /// All of them; the Rust and the Kotlin tests tell the same.
  static func all() throws -> [Story] {
    let files = try FileManager.default.contentsOfDirectory(at: Setting.scenarios, includingPropertiesForKeys: nil)
    return try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.map { file in
      try JSONDecoder().decode(Story.self, from: Data(contentsOf: file))
    }
  }
}

/// Something done, or a look at a screen.
struct Step: Decodable, Sendable, CustomStringConvertible {
  private let words: [String: Word]

  init(from decoder: any Decoder) throws {
    words = try decoder.singleValueContainer().decode([String: Word].self)
    let unknown = words.keys.filter { !Step.known.contains($0) }
    guard unknown.isEmpty else { throw Missing("a meaning of \(unknown)") }
  }

  subscript(name: String) -> String? { words[name]?.text }

  func needed(_ name: String) throws -> String {
    guard let text = self[name] else { throw Missing("'\(name)' in \(self)") }
    return text
  }

  /// Those of the words that the step has.
  func texts(_ names: [String]) -> [String: String] {
    names.reduce(into: [:]) { found, name in found[name] = self[name] }
  }

  var description: String { words.map { "\($0): \($1.text)" }.sorted().joined(separator: ", ") }

  private static let known: Set = [
    "do", "area", "method", "to", "code", "mobile", "search", "screen", "by", "place",
    "see", "at", "is", "has", "count", "absent", "fails", "says",
    "until", "version", "path", "fault", "times", "field", "text", "form",
  ]

  /// A text, a number or a truth of JSON, as text.
  private struct Word: Decodable, Sendable {
    let text: String
    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        self.text = text
      } else if let truth = try? value.decode(Bool.self) {
        text = String(truth)
      } else {
        text = String(try value.decode(Int.self))
      }
    }
  }
}
