import SwiftUI

#if canImport(Accessibility)
  import Accessibility
#endif

/// A chart for VoiceOver: its sentence, and each bar with the core's words.
struct ChartDescription: AXChartDescriptorRepresentable {
  let bars: [ChartBar]
  let title: String
  let spoken: String

  func makeChartDescriptor() -> AXChartDescriptor {
    let heights = bars.map(\.permille)
    let words = Dictionary(bars.map { ($0.permille, $0.value) }) { first, _ in first }
    let range = Double(min(heights.min() ?? 0, 0))...Double(max(heights.max() ?? 1, 1))
    let points = bars.map { bar in
      AXDataPoint(x: bar.name, y: bar.mark == .missing ? nil : Double(bar.permille), label: bar.spoken)
    }
    return AXChartDescriptor(
      title: title, summary: spoken,
      xAxis: AXCategoricalDataAxisDescriptor(title: title, categoryOrder: bars.map(\.name)),
      yAxis: AXNumericDataAxisDescriptor(title: title, range: range, gridlinePositions: []) { height in
        words[Int(height)] ?? ""
      },
      additionalAxes: [],
      series: [AXDataSeriesDescriptor(name: title, isContinuous: false, dataPoints: points)])
  }
}
