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
  /// Its height against the highest, in thousandths; below zero for a negative price.
  let permille: Int
  let isNight: Bool
  let isMarked: Bool
  let isNow: Bool
  let mark: Mark
  let spoken: String
}

extension [ChartBar] {
  init(_ bars: [Bar]) {
    self = bars.enumerated().map { place, bar in
      let mark: ChartBar.Mark =
        switch bar.presence {
        case .missing, .pending: .missing
        default: bar.estimated ? .estimated : .known
        }
      return ChartBar(
        id: String(place), label: bar.label, name: bar.name, value: bar.value, permille: bar.permille.map(Int.init) ?? 0,
        isNight: bar.night, isMarked: bar.highest, isNow: false, mark: mark, spoken: bar.spoken)
    }
  }

  init(_ bars: [PriceBar]) {
    self = bars.enumerated().map { place, bar in
      ChartBar(
        id: String(place), label: bar.label, name: bar.name, value: bar.value, permille: Int(bar.permille),
        isNight: bar.night, isMarked: bar.extreme != nil, isNow: bar.now, mark: .known, spoken: bar.spoken)
    }
  }
}
