import KundeappCore
import SwiftUI

/// What a chart shows: bars over time, or two kinds of them beside each other, on one axis.
struct ChartData {
  struct Series: Identifiable {
    /// What its bars count.
    let name: String
    let bars: [ChartBar]
    let colour: Color
    /// In the key, beside its name.
    let symbol: String
    var id: String { name }
  }

  /// What the whole chart counts.
  let title: String
  /// The whole chart in a sentence.
  let spoken: String
  let axis: [AxisTick]
  let series: [Series]

  /// Bars of one kind.
  init(title: String, spoken: String, axis: [AxisTick], bars: [ChartBar], colour: Color) {
    self.init(
      title: title, spoken: spoken, axis: axis,
      series: [Series(name: title, bars: bars, colour: colour, symbol: "chart.bar")])
  }

  init(title: String, spoken: String, axis: [AxisTick], series: [Series]) {
    self.title = title
    self.spoken = spoken
    self.axis = axis
    self.series = series
  }

  var bars: [ChartBar] { series.flatMap(\.bars) }

  /// From the lowest end to the highest, with zero among them, in thousandths.
  var range: ClosedRange<Int> {
    let ends = bars.compactMap(\.permille) + axis.map { Int($0.permille) }
    let (lowest, highest) = (min(ends.min() ?? 0, 0), max(ends.max() ?? 0, 0))
    return lowest...(highest > lowest ? highest : lowest + 1)
  }

  /// The number at a height, where it has one.
  func label(at permille: Int) -> String? { axis.first { Int($0.permille) == permille }?.label }
}
