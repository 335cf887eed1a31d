import SwiftUI

/// A chart, with the table behind it one tap away.
struct ChartOrTable: View {
  let bars: [ChartBar]
  let title: String
  let spoken: String
  let colour: Color
  @State private var isTable = false
  @Environment(Shell.self) private var shell

  var body: some View {
    if isTable {
      ForEach(bars) { bar in
        LabeledContent(bar.name, value: bar.value)
          .monospacedDigit()
          .accessibilityElement(children: .ignore)
          .accessibilityLabel(bar.spoken)
      }
    } else {
      BarChart(bars: bars, title: title, spoken: spoken, colour: colour)
    }
    Button(isTable ? shell.words.chart : shell.words.table, systemImage: isTable ? "chart.bar" : "tablecells") {
      isTable.toggle()
    }
  }
}
