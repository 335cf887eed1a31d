import Foundation
import KundeappCore

/// The states of a screen for as long as somebody asks for them: the present one, then each later one. A slow reader gets the
/// latest and misses those between. Ends when the reader does; ends by itself after a failure to subscribe.
func states<State: Sendable>(
  _ subscribe: @escaping @Sendable (Hearing<State>) async throws -> (State, Subscription)
) -> AsyncStream<Phase<State>> {
  AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
    let keeper = Keeper()
    let hearing = Hearing(continuation)
    let task = Task {
      do {
        let (first, subscription) = try await subscribe(hearing)
        keeper.keep(subscription)
        hearing.begin(with: first)
      } catch {
        continuation.yield(.failed(FailureState(of: error)))
        continuation.finish()
      }
    }
    continuation.onTermination = { _ in
      task.cancel()
      keeper.end()
    }
  }
}

/// Holds a subscription until its reader is gone, also when it comes only after that.
private final class Keeper: @unchecked Sendable {
  private let lock = NSLock()
  private var subscription: Subscription?
  private var isOver = false

  func keep(_ subscription: Subscription) {
    let late = lock.withLock {
      self.subscription = isOver ? nil : subscription
      return isOver
    }
    if late { subscription.cancel() }
  }

  func end() {
    let kept = lock.withLock {
      defer { subscription = nil }
      isOver = true
      return subscription
    }
    kept?.cancel()
  }
}
