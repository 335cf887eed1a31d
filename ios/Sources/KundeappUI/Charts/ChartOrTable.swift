import SwiftUI

/// A chart, with the table behind it one tap away.
struct ChartOrTable: View {
  let data: ChartData
  /// What a swipe does, where there are periods.
  var periods: (any PeriodActions)?
  @State private var isTable = false
  @Environment(Shell.self) private var shell

  var body: some View {
    if isTable {
      ForEach(data.series) { series in
        if data.series.count > 1 { Text(series.name).font(.headline).accessibilityAddTraits(.isHeader) }
        ForEach(series.bars) { BarInFocus(bar: $0) }
      }
    } else {
      BarChart(data: data).swipingPeriods(periods)
    }
    Button(isTable ? shell.words.chart : shell.words.table, systemImage: isTable ? "chart.bar" : "tablecells") {
      isTable.toggle()
    }
  }
}
