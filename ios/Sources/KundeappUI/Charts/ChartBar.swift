import KundeappCore

/// A bar as charts and tables draw it, whatever it counts.
struct ChartBar: Identifiable, Equatable {
  enum Mark { case known, estimated, missing }

  let id: String
  /// Below the bar.
  let label: String
  /// The whole name, and its value.
  let name: String
  let value: String
  /// Its height in thousandths of the axis; below zero for a negative price. None without a value.
  let permille: Int?
  let isNight: Bool
  /// What stands on top of a bar that is not like the others.
  var sign: String?
  var isNow = false
  var mark = Mark.known
  /// What is told of it beside its value.
  var more: [String] = []
  let spoken: String
}

extension [ChartBar] {
  init(_ bars: [Bar]) {
    self = bars.enumerated().map { place, bar in
      let mark: ChartBar.Mark =
        switch bar.presence {
        case .missing, .pending: .missing
        case .partial: .estimated
        default: bar.estimated ? .estimated : .known
        }
      return ChartBar(
        id: String(place), label: bar.label, name: bar.name, value: bar.value, permille: bar.permille.map { Int($0) },
        isNight: bar.night, sign: bar.peak?.label ?? (bar.highest ? bar.value : nil), mark: mark,
        more: [bar.peak?.text, bar.stateSupport].compactMap { $0 }, spoken: bar.spoken)
    }
  }

  init(_ bars: [PriceBar]) {
    self = bars.enumerated().map { place, bar in
      ChartBar(
        id: String(place), label: bar.label, name: bar.name, value: bar.value, permille: Int(bar.permille),
        isNight: bar.night, sign: bar.extreme == nil ? nil : bar.value, isNow: bar.now, spoken: bar.spoken)
    }
  }

  /// What an hour costs with everything, under the headings of its parts. Where the cheapest hours are among them, those are
  /// solid and the others striped.
  init(_ costs: [HourCostRow], headings: [String]) {
    let marksCheapest = costs.contains(where: \.cheapest)
    self = costs.enumerated().map { place, row in
      let parts = zip(headings.dropFirst(), row.values).map { "\($0): \($1)" }
      return ChartBar(
        id: String(place), label: row.name, name: row.name, value: row.total, permille: Int(row.permille),
        isNight: marksCheapest && !row.cheapest, more: parts, spoken: row.spoken)
    }
  }
}

extension HourCostRow {
  /// Under the headings of the costs, but for the hour.
  fileprivate var values: [String] { [spot, grid, taxes] + [state].compactMap { $0 } + [total] }
}
