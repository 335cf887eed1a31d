import KundeappCore
import SwiftUI

/// Faktura: the last twelve months, each opening into its bill.
struct InvoiceSections: View {
  let state: InvoicesState

  var body: some View {
    Section(state.frame.title) {
      if let empty = state.frame.empty { Text(empty) }
      ForEach(state.invoices, id: \.id) { invoice in
        NavigationLink(value: OverviewRoute.invoice(id: invoice.id)) {
          LabeledContent {
            Text(invoice.amount).monospacedDigit()
          } label: {
            Text(invoice.period)
            StatusLabel(status: invoice.status)
          }
        }
        .accessibilityLabel(invoice.spoken)
      }
    }
  }
}

/// How a bill stands, with its word.
struct StatusLabel: View {
  let status: StatusState

  var body: some View {
    Label(status.label, systemImage: status.kind.symbol).font(.footnote)
  }
}

extension StatusKind {
  var symbol: String {
    switch self {
    case .throughBilled: "arrow.triangle.branch"
    case .paid: "checkmark.circle"
    case .due: "calendar"
    case .overdue: "exclamationmark.circle"
    case .credit: "plus.forwardslash.minus"
    }
  }
}
