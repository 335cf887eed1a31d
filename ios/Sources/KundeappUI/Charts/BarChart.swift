import Charts
import KundeappCore
import SwiftUI

/// Bars over time. A tap names one; VoiceOver goes through all of them.
struct BarChart: View {
  let data: ChartData
  @State private var selected: String?
  @ScaledMetric private var height: CGFloat = 220

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      if data.series.count > 1 { ChartKey(series: data.series) }
      ForEach(data.series) { series in
        if let bar = series.bars.first(where: { $0.id == selected }) { BarInFocus(bar: bar) }
      }
      chart
        .frame(height: height)
        .accessibilityChartDescriptor(ChartDescription(data: data))
    }
  }

  private var chart: some View {
    Chart {
      ForEach(data.series) { series in
        ForEach(series.bars) { bar in
          BarMark(x: .value(data.title, bar.id), y: .value(series.name, bar.permille ?? 0))
            .position(by: .value(data.title, series.name))
            .foregroundStyle(style(of: bar, in: series.colour))
            .opacity(isPale(bar) ? 0.5 : 1)
            .annotation(position: .top) { BarSign(bar: bar) }
        }
      }
      if let now = data.bars.first(where: \.isNow) {
        RuleMark(x: .value(data.title, now.id)).foregroundStyle(.primary)
      }
    }
    .chartLegend(.hidden)
    .chartXSelection(value: $selected)
    .chartYScale(domain: data.range)
    .chartYAxis {
      AxisMarks(values: data.axis.map { Int($0.permille) }) { place in
        AxisGridLine()
        AxisValueLabel {
          if let label = place.as(Int.self).flatMap({ data.label(at: $0) }) { Text(label).monospacedDigit() }
        }
      }
    }
    .chartXAxis {
      AxisMarks(values: data.series.first?.bars.map(\.id) ?? []) { place in
        AxisValueLabel {
          if let bar = data.bars.first(where: { $0.id == place.as(String.self) }) { Text(bar.label) }
        }
      }
    }
  }

  /// All but the one that was tapped.
  private func isPale(_ bar: ChartBar) -> Bool { selected != nil && selected != bar.id }

  private func style(of bar: ChartBar, in colour: Color) -> AnyShapeStyle {
    bar.isNight ? AnyShapeStyle(stripes(colour)) : AnyShapeStyle(colour)
  }

  /// Night hours differ in pattern, not in tone alone.
  private func stripes(_ colour: Color) -> LinearGradient {
    let light = colour.opacity(0.45)
    let stops = (0..<10).flatMap { stripe -> [Gradient.Stop] in
      let (from, to) = (Double(stripe) / 10, Double(stripe + 1) / 10)
      let tone = stripe.isMultiple(of: 2) ? colour : light
      return [Gradient.Stop(color: tone, location: from), Gradient.Stop(color: tone, location: to)]
    }
    return LinearGradient(stops: stops, startPoint: .bottom, endPoint: .top)
  }
}
