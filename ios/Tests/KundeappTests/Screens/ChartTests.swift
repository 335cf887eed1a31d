import Foundation
import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// Charts: what stands on them, how one steps through them, and the table behind them.
@MainActor @Suite(.serialized, .timeLimit(.minutes(5))) struct ChartTests {
  @Test func theAxisAndThePeaksAreMarked() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let (stage, shell) = try started(app)
    defer { stage.close() }
    let screen = app.consumption()
    try await screen.show(scale: .month)
    let month = try await screen.state()
    try await stage.tap(try #require(month.scales.first { $0.id == .month }).label)
    try await stage.see("a month of bars") { tree in tree.all.filter { $0.kind == "AXPoint" }.count == month.bars.count }
    #expect(!month.axis.isEmpty)
    let lines = stage.look().all.filter { $0.kind == "AXGridline" }.map(\.text)
    #expect(lines == month.axis.map(\.label))
    let peaks = month.bars.compactMap(\.peak)
    #expect(!peaks.isEmpty)
    for peak in peaks { try await stage.see(peak.label) }
    try await stage.tap(shell.words.table)
    for peak in peaks { try await stage.see(peak.text) }
  }

  @Test func aFlickAndVoiceOverStepThePeriod() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: Phone.household)
    let (stage, _) = try started(app)
    defer { stage.close() }
    let screen = app.consumption()
    let today = try #require(try await screen.state().period)
    try await screen.previousPeriod()
    let yesterday = try #require(try await screen.state().period)
    let tree = try await stage.see("a chart to flick") { tree in tree.all.contains { $0.flick != nil } }
    tree.all.first { $0.flick != nil }?.flick?(CGSize(width: 400, height: 20))
    try await stage.see(yesterday.title)
    stage.look().all.first { $0.flick != nil }?.flick?(CGSize(width: 40, height: 400))
    stage.look().all.first { $0.adjust != nil }?.adjust?(1)
    try await stage.see("today again, and not the day before yesterday") { $0.texts.contains(today.title) }
  }

  @Test func productionAndConsumptionShareAnAxis() async throws {
    let phone = try Phone()
    let app = try await phone.app(of: "prosumer@example.com")
    let (stage, shell) = try started(app)
    defer { stage.close() }
    let tab = try #require(try await app.overview().state().tabs.first { $0.kind == .production })
    try await stage.tap(tab.label)
    let state = try await app.production().state()
    try await stage.see(state.consumedTitle)
    let both = state.produced.bars.count + state.consumed.count
    try await stage.see("both") { tree in tree.all.filter { $0.kind == "AXPoint" }.count == both }
    #expect(stage.look().all.filter { $0.kind == "Chart" }.count == 1, "one chart, one axis")
    try await stage.tap(shell.words.table)
    for bar in state.consumed { try await stage.see(bar.spoken) }
    stage.expectNames()
  }
}
