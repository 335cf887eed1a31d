import Testing

@testable import KundeappUI

/// What a screen of the core has, as soon as it has it; an error when that does not come.
func appearing<Screen: Showing, Part: Sendable>(
  _ what: String, in screen: Screen, within patience: Duration = .seconds(60),
  _ part: @escaping @Sendable (Screen.State) -> Part?
) async throws -> Part {
  try await withThrowingTaskGroup(of: Part?.self) { group in
    defer { group.cancelAll() }
    group.addTask {
      for await phase in screen.states() {
        if let found = phase.state.flatMap(part) { return found }
      }
      return nil
    }
    group.addTask {
      try await Task.sleep(for: patience)
      return nil
    }
    guard let found = try await group.next() ?? nil else { throw Missing("\(what): \(try await screen.states().now())") }
    return found
  }
}

extension AsyncStream {
  /// Its present state, for a message.
  fileprivate func now() async throws -> String {
    for await element in self { return "\(element)" }
    return ""
  }
}
