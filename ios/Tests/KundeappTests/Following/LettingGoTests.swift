import Foundation
import KundeappCore
import Testing

@testable import KundeappUI

/// Nothing of a subscription stays behind, on either side of the bindings.
@Suite(.serialized) struct LettingGoTests {
  @Test(.timeLimit(.minutes(2))) func aCancelledSubscriptionLetsGoOfItsListener() async throws {
    let phone = try Phone()
    let screen = try await phone.app(of: Phone.household).consumption()
    let census = Census()
    for _ in 0..<20 {
      let shown = try await screen.subscribe(listener: Counted(census))
      #expect(census.living > 0)
      shown.subscription.cancel()
      #expect(!shown.subscription.isLive())
    }
    await census.waitUntilEmpty()
    #expect(census.born == 20)
  }

  @Test(.timeLimit(.minutes(2))) func aSubscriptionThatNobodyHoldsEnds() async throws {
    let phone = try Phone()
    let screen = try await phone.app(of: Phone.household).consumption()
    let census = Census()
    _ = try await screen.subscribe(listener: Counted(census)).first
    await census.waitUntilEmpty()
    #expect(census.born == 1)
  }

  @Test(.timeLimit(.minutes(2))) func aCancelledSubscriptionHearsNothingMore() async throws {
    let phone = try Phone()
    let screen = try await phone.app(of: Phone.household).consumption()
    let census = Census()
    let cancelled = Counted(census)
    let shown = try await screen.subscribe(listener: cancelled)
    shown.subscription.cancel()
    // Somebody else hears of the change, so it has been told to everybody.
    var heard = screen.states().makeAsyncIterator()
    _ = await heard.next()
    try await screen.show(scale: .week)
    #expect(await heard.next()?.state?.bars.count == 7)
    #expect(cancelled.states == 0)
  }
}

/// How many listeners there are.
private final class Census: @unchecked Sendable {
  private let lock = NSLock()
  private var counts = (born: 0, gone: 0)
  private let (changes, change) = AsyncStream.makeStream(of: Void.self)

  var born: Int { lock.withLock { counts.born } }
  var living: Int { lock.withLock { counts.born - counts.gone } }

  func birth() { lock.withLock { counts.born += 1 } }

  func death() {
    lock.withLock { counts.gone += 1 }
    change.yield()
  }

  func waitUntilEmpty() async {
    if living == 0 { return }
    for await _ in changes where living == 0 { return }
  }
}

private final class Counted: ConsumptionListener, @unchecked Sendable {
  private let census: Census
  private let lock = NSLock()
  private var heard = 0

  var states: Int { lock.withLock { heard } }

  init(_ census: Census) {
    self.census = census
    census.birth()
  }

  deinit { census.death() }

  func onState(state: ConsumptionState) throws { lock.withLock { heard += 1 } }
  func onFailure(failure: FailureState) throws {}
}
