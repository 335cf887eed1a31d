import Foundation

/// What `scripts/swift/test.sh` tells the tests.
enum Setting {
  static var command: String { get throws { try value("KUNDEAPP_COMMAND") } }
  static var scenarios: URL { get throws { URL(filePath: try value("KUNDEAPP_SCENARIOS")) } }

  private static func value(_ name: String) throws -> String {
    guard let value = ProcessInfo.processInfo.environment[name] else { throw Missing("\(name): run scripts/swift/test.sh") }
    return value
  }
}

/// Something that the test needs is not there.
struct Missing: Error, CustomStringConvertible {
  let description: String
  init(_ what: String) { description = "missing: \(what)" }
}
