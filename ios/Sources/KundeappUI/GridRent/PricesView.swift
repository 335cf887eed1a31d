import KundeappCore
import Observation
import SwiftUI

/// Nettleiepriser, with or without VAT.
@MainActor @Observable public final class PricesModel {
  public let followed: Followed<PricesState>
  private let screen: PricesScreen

  public init(app: Kundeapp) {
    screen = app.prices()
    followed = app.following(screen)
  }

  /// Prices with or without VAT from now on.
  public func showVat(_ isOn: Bool) async { await followed.act { [screen] in try await screen.showVat(withVat: isOn) } }
}

struct PricesView: View {
  @State private var model: PricesModel
  @Environment(\.palette) private var palette

  init(shell: Shell) {
    _model = State(initialValue: PricesModel(app: shell.app))
  }

  var body: some View {
    FollowedPage(followed: model.followed, frame: \.frame) { state in
      Section {
        if let category = state.category { Text(category).font(.headline) }
        if let validity = state.validity { Text(validity) }
        if let next = state.next { Text(next) }
        VatToggle(vat: state.vat, change: model.showVat)
      }
      Section(state.tiersTitle) {
        TierSteps(tiers: state.tiers, title: state.tiersTitle, colour: palette.accent)
        ForEach(state.tiers, id: \.tier.number) { TierRow(tier: $0.tier, isOwn: $0.own) }
        if let own = state.ownTier { Text(own) }
        if let basis = state.basis { Notes(notes: [basis]) }
      }
      EnergyPrices(prices: state.energy, title: state.energyTitle, headings: state.energyHeadings)
      FigureSection(title: state.powerTitle, figures: state.power)
      FigureSection(title: state.taxesTitle, figures: state.taxes)
      FigureSection(title: state.feedInTitle, figures: state.feedIn)
      Section(state.partsTitle) {
        ForEach(numbered(state.parts)) { part in
          DisclosureGroup(part.item.title) { Text(part.item.text) }
        }
        Notes(notes: state.notes)
      }
    }
  }
}

/// Nettleieprisen: what its parts are.
struct PricePartsView: View {
  @State private var model: Followed<PricesState>

  init(shell: Shell) {
    _model = State(initialValue: shell.app.following(shell.app.prices()))
  }

  var body: some View {
    PhaseView(phase: model.phase, retry: model.refresh) { state in
      List {
        ForEach(numbered(state.parts)) { part in
          Section(part.item.title) { Text(part.item.text) }
        }
      }
      .navigationTitle(state.partsTitle)
    }
    .task(id: model.attempt) { await model.follow() }
  }
}

private struct FigureSection: View {
  let title: String
  let figures: [Figure]

  var body: some View {
    if !figures.isEmpty { Section(title) { FigureRows(figures: figures) } }
  }
}

/// What the energy charge costs, hour by hour of the day.
private struct EnergyPrices: View {
  let prices: [EnergyPrice]
  let title: String
  let headings: [String]

  var body: some View {
    Section(title) {
      ForEach(numbered(prices)) { price in
        VStack(alignment: .leading, spacing: 4) {
          Text(price.item.name).font(.headline)
          if let hours = price.item.hours { Text(hours).font(.footnote).foregroundStyle(.secondary) }
          ForEach(Array(zip(headings.dropFirst(), [price.item.price, price.item.withTaxes])), id: \.0) { heading, value in
            LabeledContent(heading, value: value).monospacedDigit()
          }
        }
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(price.item.spoken)
      }
    }
  }
}

/// The tiers as steps; the rows below are the table behind them.
private struct TierSteps: View {
  let tiers: [TierPrice]
  let title: String
  let colour: Color

  var body: some View {
    let bars = tiers.map { price in
      ChartBar(
        id: String(price.tier.number), label: String(price.tier.number), name: price.tier.name,
        value: price.tier.monthly, permille: Int(price.permille), isNight: !price.own,
        sign: price.own ? price.tier.monthly : nil, spoken: price.tier.spoken)
    }
    BarChart(data: ChartData(title: title, spoken: title, axis: [], bars: bars, colour: colour))
  }
}
