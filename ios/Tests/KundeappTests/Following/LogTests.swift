import Foundation
import KundeappCore
import Testing

@testable import KundeappUI

/// The core's log, handed over to the phone's.
@Suite(.serialized) struct LogTests {
  @Test(.timeLimit(.minutes(2))) func saysWhatWentWrongAndNothingOfTheCustomer() async throws {
    let notebook = Notebook()
    setLogSink(sink: notebook)
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let code = try await phone.sandbox.latestCode(to: Phone.household)
    await phone.sandbox.stop()
    await #expect(throws: AppFailure.self) { try await app.sync() }
    let lines = try await notebook.lines(upTo: { $0.contains("told the shell") })
    for secret in [Phone.household, code] { #expect(!lines.contains { $0.contains(secret) }) }
  }
}

private final class Notebook: LogSink, @unchecked Sendable {
  private let (stream, continuation) = AsyncStream.makeStream(of: String.self)

  func write(level: LogLevel, target: String, message: String) throws {
    continuation.yield("\(level) \(target) \(message)")
  }

  /// Every line up to the first that is as asked.
  func lines(upTo isLast: (String) -> Bool) async throws -> [String] {
    var found: [String] = []
    for await line in stream {
      found.append(line)
      if isLast(line) { return found }
    }
    throw Missing("a line")
  }
}
