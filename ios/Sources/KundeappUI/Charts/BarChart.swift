import Charts
import SwiftUI

/// Bars over time. A tap names one; VoiceOver goes through all of them.
struct BarChart: View {
  let bars: [ChartBar]
  /// What the bars count.
  let title: String
  /// The whole chart in a sentence.
  let spoken: String
  let colour: Color
  @State private var selected: String?

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      if let bar = bars.first(where: { $0.id == selected }) {
        LabeledContent(bar.name, value: bar.value).monospacedDigit()
      }
      chart
        .frame(height: 220)
        .accessibilityChartDescriptor(ChartDescription(bars: bars, title: title, spoken: spoken))
    }
  }

  private var chart: some View {
    Chart {
      ForEach(bars) { bar in
        BarMark(x: .value(title, bar.id), y: .value(title, bar.permille))
          .foregroundStyle(bar.isNight ? AnyShapeStyle(stripes) : AnyShapeStyle(colour))
          .opacity(selected == nil || selected == bar.id ? 1 : 0.5)
          .annotation(position: .top) { BarSign(bar: bar) }
      }
      if let now = bars.first(where: \.isNow) {
        RuleMark(x: .value(title, now.id)).foregroundStyle(.primary)
      }
    }
    .chartXSelection(value: $selected)
    .chartYAxis(.hidden)
    .chartXAxis {
      AxisMarks(values: bars.map(\.id)) { place in
        AxisValueLabel {
          if let bar = bars.first(where: { $0.id == place.as(String.self) }) { Text(bar.label) }
        }
      }
    }
  }

  /// Night hours differ in pattern, not in tone alone.
  private var stripes: LinearGradient {
    let light = colour.opacity(0.45)
    let stops = (0..<10).flatMap { stripe -> [Gradient.Stop] in
      let (from, to) = (Double(stripe) / 10, Double(stripe + 1) / 10)
      let tone = stripe.isMultiple(of: 2) ? colour : light
      return [Gradient.Stop(color: tone, location: from), Gradient.Stop(color: tone, location: to)]
    }
    return LinearGradient(stops: stops, startPoint: .bottom, endPoint: .top)
  }
}

/// What stands on top of a bar that is not like the others.
private struct BarSign: View {
  let bar: ChartBar

  var body: some View {
    if bar.isMarked {
      Text(bar.value).font(.caption2).monospacedDigit()
    } else if bar.mark == .missing {
      Image(systemName: "questionmark").font(.caption2).foregroundStyle(.secondary)
    } else if bar.mark == .estimated {
      Image(systemName: "circle.dashed").font(.caption2).foregroundStyle(.secondary)
    }
  }
}
