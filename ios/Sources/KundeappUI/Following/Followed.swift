import KundeappCore
import Observation

/// A screen of the core, followed: what there is to draw, and what stood in the way of the last thing that was done.
@MainActor @Observable public final class Followed<State: Sendable> {
  public private(set) var phase: Phase<State> = .loading
  /// Why the last action changed nothing, for the customer. Gone with the next.
  public internal(set) var problem: String?
  /// Rises when following has to begin again.
  private(set) var attempt = 0
  private let source: @Sendable () -> AsyncStream<Phase<State>>
  private let refresher: @Sendable () async throws -> Void

  /// `refresher` fetches what the screen shows.
  init<Screen: Showing>(_ screen: Screen, refresher: @escaping @Sendable () async throws -> Void)
  where Screen.State == State {
    source = { screen.states() }
    self.refresher = refresher
  }

  /// What there is to draw.
  public var state: State? { phase.state }

  /// Follows the screen until the task that waits for this is cancelled. `meanwhile` sees each phase before it is drawn.
  public func follow(_ meanwhile: (Phase<State>) -> Void = { _ in }) async {
    for await phase in source() {
      meanwhile(phase)
      self.phase = phase
    }
  }

  /// Fetches what is new. It comes as a state; so does why not, as the screen's banner.
  public func refresh() async {
    await act { [refresher] in try await refresher() }
    if case .failed = phase { attempt += 1 }
  }

  /// Does what the customer asked for. What it changes comes as the next state.
  /// None when something stood in the way.
  @discardableResult func act<Outcome: Sendable>(_ action: @Sendable () async throws -> Outcome) async -> Outcome? {
    do {
      problem = nil
      return try await action()
    } catch {
      problem = FailureState(of: error).text
      return nil
    }
  }
}
