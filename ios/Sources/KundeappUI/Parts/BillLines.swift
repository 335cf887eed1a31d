import KundeappCore
import SwiftUI

/// Lines of a bill, and what they come to.
struct BillLines: View {
  let lines: [BillLine]
  var sums: [Figure] = []

  var body: some View {
    ForEach(numbered(lines)) { line in
      LabeledContent {
        Text(line.item.amount).monospacedDigit()
      } label: {
        Text(line.item.name)
        if let quantity = line.item.quantity { Text(quantity).font(.footnote).foregroundStyle(.secondary) }
        if let price = line.item.price { Text(price).font(.footnote).foregroundStyle(.secondary) }
      }
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(line.item.spoken)
    }
    FigureRows(figures: sums)
  }
}

/// Peaks with their day, hour and power.
struct PeakRows: View {
  let peaks: [PeakRow]

  var body: some View {
    ForEach(numbered(peaks)) { peak in
      LabeledContent {
        Text(peak.item.power).monospacedDigit().fontWeight(.semibold)
      } label: {
        Text(peak.item.day)
        Text(peak.item.time).font(.footnote).foregroundStyle(.secondary)
      }
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(peak.item.spoken)
    }
  }
}

/// A tier of the capacity charge.
struct TierRow: View {
  let tier: TierState
  var isOwn = false

  var body: some View {
    LabeledContent {
      Text(tier.monthly).monospacedDigit()
    } label: {
      if isOwn { Label(tier.name, systemImage: "checkmark") } else { Text(tier.name) }
      Text(tier.span).font(.footnote).foregroundStyle(.secondary)
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(tier.spoken)
    .accessibilityAddTraits(isOwn ? .isSelected : [])
  }
}

/// How far it is to the next tier.
struct RoomBar: View {
  let room: RoomState

  var body: some View {
    VStack(alignment: .leading, spacing: 8) {
      ProgressView(value: Double(room.filledPermille), total: 1000)
      Text(room.sentence).font(.subheadline)
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(room.sentence)
  }
}

/// Prices with or without VAT.
struct VatToggle: View {
  let vat: VatSwitch
  let change: @MainActor (Bool) async -> Void

  var body: some View {
    Toggle(vat.label, isOn: Binding(reading: { vat.on }, writing: { on in Task { await change(on) } }))
      .disabled(!vat.available)
    Text(vat.basis).font(.footnote).foregroundStyle(.secondary)
  }
}
