import KundeappCore
import SwiftUI

/// Nettleie: the ways to its pages.
struct GridRentSection: View {
  let links: GridRentLinks

  var body: some View {
    Section(links.title) {
      ForEach(links.links, id: \.kind) { link in
        NavigationLink(value: OverviewRoute(link.kind)) { Label(link.label, systemImage: link.kind.symbol) }
      }
    }
  }
}

extension GridRentPage {
  fileprivate var symbol: String {
    switch self {
    case .trialSettlement: "sum"
    case .peaks: "chart.bar.xaxis"
    case .prices: "list.number"
    case .parts: "questionmark.circle"
    case .support: "building.columns"
    }
  }
}
