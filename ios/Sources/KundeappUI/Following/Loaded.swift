import KundeappCore
import Observation

/// A page of a screen that is asked for: a bill, an article, an outage.
@MainActor @Observable public final class Loaded<State: Sendable> {
  public private(set) var phase: Phase<State> = .loading
  private let gone: String
  private let load: @Sendable () async throws -> State?

  /// `gone` is said when it is not there any more.
  init(gone: String, _ load: @escaping @Sendable () async throws -> State?) {
    self.gone = gone
    self.load = load
  }

  /// Asks for it, also when it was there already.
  public func reload() async {
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
