import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The grid company in a process of its own: `kundeapp sandbox` on a free port, whose clock starts at `now`.
final class Sandbox: Sendable {
  /// A Friday evening, whose prices for tomorrow are out.
  static let now = "2026-11-20T17:30:00Z"

  let address: String
  private let process: Process
  private let gone: AsyncStream<Void>

  init(now: String = Sandbox.now) throws {
    let process = Process()
    process.executableURL = URL(filePath: try Setting.command)
    process.arguments = ["sandbox", "--now", now, "--allow-faults"]
    let output = Pipe()
    process.standardOutput = output
    let (gone, ending) = AsyncStream.makeStream(of: Void.self)
    process.terminationHandler = { _ in ending.finish() }
    self.gone = gone
    try process.run()
    self.process = process
    // The first line says where it answers.
    guard let line = output.fileHandleForReading.firstLine(), let address = line.split(separator: " ").last else {
      throw Missing("the sandbox's address")
    }
    self.address = String(address)
  }

  deinit { end() }

  /// The server is gone.
  func stop() async {
    end()
    for await _ in gone {}
  }

  /// A process that is started from a thread of Swift's pool hears no other signal.
  private func end() { kill(process.processIdentifier, SIGKILL) }

  /// The latest code that came to an e-mail address or number.
  func latestCode(to recipient: String) async throws -> String {
    guard var url = URLComponents(string: address + "/phone/messages") else { throw Missing("an address") }
    url.queryItems = [URLQueryItem(name: "to", value: recipient.filter { !$0.isWhitespace })]
    guard let url = url.url else { throw Missing("an address") }
    let (data, _) = try await URLSession.shared.data(from: url)
    let inbox = try JSONDecoder().decode(Inbox.self, from: data)
    guard let code = inbox.messages.first?.code else { throw Missing("a code for \(recipient)") }
    return code
  }

  private struct Inbox: Decodable {
    struct Message: Decodable { let code: String? }
    let messages: [Message]
  }
}

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

extension FileHandle {
  fileprivate func firstLine() -> String? {
    var line = Data()
    while let byte = try? read(upToCount: 1), !byte.isEmpty {
      if byte.first == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
      line += byte
    }
    return nil
  }
}
