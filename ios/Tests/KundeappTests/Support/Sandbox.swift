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
  private let lines: Lines
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
    lines = Lines(output.fileHandleForReading)
    // The first line says where it answers.
    guard let address = lines.first({ $0.split(separator: " ").last.map(String.init) }) else {
      throw Missing("the sandbox's address")
    }
    self.address = address
  }

  deinit { end() }

  /// The server is gone.
  func stop() async {
    end()
    for await _ in gone {}
  }

  /// A process that is started from a thread of Swift's pool hears no other signal.
  private func end() { kill(process.processIdentifier, SIGKILL) }

  /// The person with a mobile number at the double of ID-porten, whose lines say `name: pid, mobile number, born date`.
  func person(mobile: String) throws -> Person {
    let person = lines.first { line -> Person? in
      guard let found = line.firstMatch(of: /(\d{11}), mobile (\d+), born (\S+)/), found.2 == mobile else { return nil }
      return Person(pid: String(found.1), mobile: mobile, born: String(found.3))
    }
    guard let person else { throw Missing("somebody with \(mobile)") }
    return person
  }

  /// Somebody whom the double of ID-porten knows.
  struct Person: Sendable {
    let pid: String
    let mobile: String
    let born: String
  }

  /// Tells the company that a customer's phone is lost, which ends every login of theirs.
  func losePhone(of owner: String) async throws { try await post("/phone/lost", ["of": owner]) }

  /// Has the company's operator do something: `maintenance`, `oldest-app`, `fault` or `mend`.
  func operate(_ what: String, _ words: [String: String] = [:]) async throws { try await post("/operator/\(what)", words) }

  /// The latest code that came to an e-mail address or number.
  func latestCode(to recipient: String) async throws -> String {
    // It may be busy with what a large customer has.
    let request = URLRequest(
      url: try url("/phone/messages", ["to": recipient.filter { !$0.isWhitespace }]), timeoutInterval: 240)
    let (data, _) = try await URLSession.shared.data(for: request)
    let inbox = try JSONDecoder().decode(Inbox.self, from: data)
    guard let code = inbox.messages.first?.code else { throw Missing("a code for \(recipient)") }
    return code
  }

  private func post(_ path: String, _ query: [String: String]) async throws {
    var request = URLRequest(url: try url(path, query))
    request.httpMethod = "POST"
    let (_, answer) = try await URLSession.shared.data(for: request)
    guard (answer as? HTTPURLResponse)?.statusCode == 204 else { throw Missing("what \(path) is asked for") }
  }

  private func url(_ path: String, _ query: [String: String]) throws -> URL {
    var parts = URLComponents(string: address + path)
    if !query.isEmpty { parts?.queryItems = query.map(URLQueryItem.init) }
    guard let url = parts?.url else { throw Missing("an address") }
    return url
  }

  private struct Inbox: Decodable {
    struct Message: Decodable { let code: String? }
    let messages: [Message]
  }
}
