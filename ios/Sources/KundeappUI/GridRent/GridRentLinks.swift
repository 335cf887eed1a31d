import KundeappCore
import SwiftUI

/// Nettleie: the ways to its four pages.
struct GridRentLinks: View {
  @Environment(Shell.self) private var shell

  var body: some View {
    Section(shell.words.gridRent) {
      link(.trialSettlement, shell.words.trialSettlement, "sum")
      link(.peaks, shell.words.peaks, "chart.bar.xaxis")
      link(.prices, shell.words.prices, "list.number")
      link(.support, shell.words.support, "building.columns")
    }
  }

  private func link(_ route: OverviewRoute, _ name: String, _ symbol: String) -> some View {
    NavigationLink(value: route) { Label(name, systemImage: symbol) }
  }
}
