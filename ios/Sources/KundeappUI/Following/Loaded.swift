import KundeappCore
import Observation

/// A page of a screen that is asked for: a bill, an article, a question. Asked for again whenever the screen has a later state,
/// so that what was fetched, or another language, shows at once.
@MainActor @Observable public final class Loaded<State: Sendable> {
  public private(set) var phase: Phase<State> = .loading
  /// Rises when following has to begin again.
  private(set) var attempt = 0
  private let gone: String
  private let changes: @Sendable () -> AsyncStream<FailureState?>
  private let load: @Sendable () async throws -> State?

  /// `gone` is said when it is not there any more.
  init<Screen: Showing>(_ screen: Screen, gone: String, _ load: @escaping @Sendable () async throws -> State?) {
    self.gone = gone
    self.load = load
    changes = { failures(of: screen.states()) }
  }

  /// Keeps it as the core has it, until the task that waits for this is cancelled.
  public func follow() async {
    for await failure in changes() {
      if let failure {
        phase = .failed(failure)
      } else {
        await reload()
      }
    }
  }

  /// Begins again after a failure.
  public func retry() async { attempt += 1 }

  private func reload() async {
    do {
      if let state = try await load() {
        phase = .ready(state)
      } else {
        phase = .failed(FailureState(kind: .notFound, text: gone))
      }
    } catch {
      phase = .failed(FailureState(of: error))
    }
  }
}

/// Only that there is another state, or why there is none.
private func failures<State: Sendable>(of states: AsyncStream<Phase<State>>) -> AsyncStream<FailureState?> {
  AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
    let task = Task {
      for await phase in states {
        if case .failed(let failure) = phase { continuation.yield(failure) } else { continuation.yield(nil) }
      }
      continuation.finish()
    }
    continuation.onTermination = { _ in task.cancel() }
  }
}
