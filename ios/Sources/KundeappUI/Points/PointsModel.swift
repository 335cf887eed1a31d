import KundeappCore
import Observation

/// The switcher: the points page by page, searched by the core.
@MainActor @Observable public final class PointsModel {
  /// What the customer searches for.
  public var search = ""
  public private(set) var phase: Phase<PointsState> = .loading
  public private(set) var points: [PointRow] = []
  public private(set) var problem: String?
  private var next: UInt32 = 0
  private let screen: PointsScreen

  public init(app: Kundeapp) { screen = app.points() }

  /// The first page of what is searched for.
  public func begin() async {
    next = 0
    await turn(to: 0) { _, page in page }
  }

  /// The page after those that are there.
  public func more() async {
    await turn(to: next) { before, page in before + page }
  }

  /// Has every screen show this point. False when that cannot be.
  public func choose(_ row: PointRow) async -> Bool {
    do {
      try await screen.choose(point: row.header.id)
      return true
    } catch {
      problem = FailureState(of: error).text
      return false
    }
  }

  private func turn(to page: UInt32, _ join: ([PointRow], [PointRow]) -> [PointRow]) async {
    let asked = search
    do {
      let state = try await screen.page(search: asked, page: page)
      // The customer has typed on: that search shows its own.
      guard asked == search else { return }
      next = page + 1
      points = join(points, state.points)
      phase = .ready(state)
    } catch {
      phase = .failed(FailureState(of: error))
    }
  }
}
