import Foundation
import KundeappCore
import Testing

@testable import KundeappUI

/// The core's subscriptions as streams, over the real library.
struct SubscriptionTests {
  @Test func laterStatesComeInOrder() async throws {
    let phone = try Phone()
    let screen = try await phone.app(of: Phone.household).consumption()
    var heard = screen.states().makeAsyncIterator()
    #expect(await heard.next()?.state?.bars.count == 24)
    for (scale, bars) in [(Scale.week, 7), (.month, 30), (.year, 12)] {
      try await screen.show(scale: scale)
      #expect(await heard.next()?.state?.bars.count == bars)
    }
  }

  @Test func theSubscriptionEndsWithItsReader() async throws {
    let phone = try Phone()
    let screen = try await phone.app(of: Phone.household).consumption()
    let kept = Kept()
    let stream = states { (hearing: Hearing<ConsumptionState>) in
      let shown = try await screen.subscribe(listener: hearing)
      kept.keep(shown.subscription)
      return (shown.first, shown.subscription)
    }
    let reader = Task {
      for await _ in stream { kept.heard() }
    }
    try await kept.waitUntilHeard()
    let subscription = try #require(kept.subscription)
    #expect(subscription.isLive())
    reader.cancel()
    await reader.value
    #expect(!subscription.isLive())
  }

  @Test func whyThereIsNoStateComesAsOne() async throws {
    let phone = try Phone()
    let screen = try await phone.app().consumption()
    var heard = screen.states().makeAsyncIterator()
    guard case .failed(let failure) = await heard.next() else {
      Issue.record("nobody is signed in, and there is a state")
      return
    }
    #expect(failure.kind == .sessionEnded)
    #expect(!failure.text.isEmpty)
    #expect(await heard.next() == nil, "the stream has ended")
  }

  @Test func aLateFirstStateDoesNotOverwriteALaterOne() async throws {
    let (stream, continuation) = AsyncStream.makeStream(of: Phase<Int>.self)
    let hearing = Hearing(continuation)
    try hearing.onState(state: 2)
    hearing.begin(with: 1)
    continuation.finish()
    let heard = await stream.reduce(into: [Int]()) { all, phase in phase.state.map { all.append($0) } }
    #expect(heard == [2])
  }

  @Test func aListenerWhoseReaderIsGoneSaysSo() throws {
    let (stream, continuation) = AsyncStream.makeStream(of: Phase<Int>.self)
    let hearing = Hearing(continuation)
    continuation.finish()
    #expect(throws: ListenerGone.self) { try hearing.onState(state: 1) }
    _ = stream
  }
}

/// A subscription and whether its reader has heard of it.
private final class Kept: @unchecked Sendable {
  private let lock = NSLock()
  private var kept: Subscription?
  private let (stream, continuation) = AsyncStream.makeStream(of: Void.self)

  var subscription: Subscription? { lock.withLock { kept } }
  func keep(_ subscription: Subscription) { lock.withLock { kept = subscription } }
  func heard() { continuation.yield() }
  func waitUntilHeard() async throws {
    for await _ in stream { return }
    throw Missing("a state")
  }
}
