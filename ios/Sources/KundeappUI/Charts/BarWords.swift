import SwiftUI

/// The bar that was tapped, in words.
struct BarInFocus: View {
  let bar: ChartBar

  var body: some View {
    VStack(alignment: .leading) {
      LabeledContent(bar.name, value: bar.value).monospacedDigit()
      ForEach(numbered(bar.more)) { Text($0.item).font(.footnote).foregroundStyle(.secondary) }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(bar.spoken)
  }
}

/// What stands on top of a bar that is not like the others.
struct BarSign: View {
  let bar: ChartBar

  var body: some View {
    if let sign = bar.sign {
      Text(sign).font(.caption2).monospacedDigit()
    } else if bar.mark == .missing {
      Image(systemName: "questionmark").font(.caption2).foregroundStyle(.secondary)
    } else if bar.mark == .estimated {
      Image(systemName: "circle.dashed").font(.caption2).foregroundStyle(.secondary)
    }
  }
}

/// Which bars are which.
struct ChartKey: View {
  let series: [ChartData.Series]

  var body: some View {
    ViewThatFits(in: .horizontal) {
      HStack(spacing: 16) { names }
      VStack(alignment: .leading) { names }
    }
  }

  private var names: some View {
    ForEach(series) { series in
      Label {
        Text(series.name)
      } icon: {
        Image(systemName: series.symbol).foregroundStyle(series.colour)
      }
      .font(.footnote)
    }
  }
}
