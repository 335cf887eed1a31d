import SwiftUI

#if canImport(Accessibility)
  import Accessibility
#endif

/// A chart for VoiceOver: its sentence, and each bar with the core's words.
struct ChartDescription: AXChartDescriptorRepresentable {
  let data: ChartData

  func makeChartDescriptor() -> AXChartDescriptor {
    let values = Dictionary(data.bars.map { ($0.permille ?? 0, $0.value) }) { first, _ in first }
    let range = Double(data.range.lowerBound)...Double(data.range.upperBound)
    return AXChartDescriptor(
      title: data.title, summary: data.spoken,
      xAxis: AXCategoricalDataAxisDescriptor(
        title: data.title, categoryOrder: data.series.first?.bars.map(\.name) ?? []),
      yAxis: AXNumericDataAxisDescriptor(
        title: data.title, range: range, gridlinePositions: data.axis.map { Double($0.permille) }
      ) { height in
        data.label(at: Int(height)) ?? values[Int(height)] ?? ""
      },
      additionalAxes: [],
      series: data.series.map { series in
        AXDataSeriesDescriptor(name: series.name, isContinuous: false, dataPoints: series.bars.map(point))
      })
  }

  private func point(_ bar: ChartBar) -> AXDataPoint {
    AXDataPoint(x: bar.name, y: bar.permille.map { Double($0) }, label: bar.spoken)
  }
}
