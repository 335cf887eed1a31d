import KundeappCore
import SwiftUI

/// The month and the price now, at a glance. Read aloud in one.
struct GlanceCard: View {
  let card: KundeappCore.GlanceCard

  var body: some View {
    Section(card.month) {
      VStack(alignment: .leading, spacing: 16) {
        if let note = card.monthNote { Text(note) }
        if let energy = card.energy { LargeFigure(figure: energy) }
        if let cost = card.cost { FigureRow(figure: cost) }
        if let asOf = card.asOf { Text(asOf).font(.footnote).foregroundStyle(.secondary) }
        if let tier = card.tier { TierRow(tier: tier) }
        if let room = card.room { RoomBar(room: room) }
        price
      }
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(card.spoken)
    }
  }

  @ViewBuilder private var price: some View {
    if let now = card.priceNow {
      Divider()
      LargeFigure(figure: now.price)
      Text(now.interval).font(.subheadline)
      if let lowest = card.lowestNext { Text(lowest).font(.subheadline) }
      Text(card.priceBasis).font(.footnote).foregroundStyle(.secondary)
    }
  }
}
