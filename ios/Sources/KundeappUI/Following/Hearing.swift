import Foundation
import KundeappCore

/// Where the later states of a subscription go. The core calls it from threads of its own, one call at a time.
final class Hearing<State: Sendable>: Sendable {
  private let stream: AsyncStream<Phase<State>>.Continuation
  private let heard = Once()

  init(_ stream: AsyncStream<Phase<State>>.Continuation) { self.stream = stream }

  func onState(state: State) throws { try tell(.ready(state)) }

  func onFailure(failure: FailureState) throws { try tell(.failed(failure)) }

  /// The state that subscribing returned, unless a later one has come before.
  func begin(with first: State) {
    if heard.now() { stream.yield(.ready(first)) }
  }

  private func tell(_ phase: Phase<State>) throws {
    _ = heard.now()
    if case .terminated = stream.yield(phase) { throw ListenerGone.Done }
  }
}

/// True the first time it is asked, on whatever thread.
final class Once: @unchecked Sendable {
  private let lock = NSLock()
  private var isOver = false

  func now() -> Bool {
    lock.withLock {
      defer { isOver = true }
      return !isOver
    }
  }
}
