import KundeappCore
import SwiftUI

/// The pages behind Oversikt.
enum OverviewRoute: Hashable, Sendable {
  case invoice(id: String)
  case trialSettlement, peaks, prices, parts, support
  case supportMonth(LocalDay)
  case supportDay(LocalDay)

  init(_ page: GridRentPage) {
    switch page {
    case .trialSettlement: self = .trialSettlement
    case .peaks: self = .peaks
    case .prices: self = .prices
    case .parts: self = .parts
    case .support: self = .support
    }
  }

  @MainActor @ViewBuilder func page(_ shell: Shell) -> some View {
    switch self {
    case .invoice(let id): InvoiceView(shell: shell, id: id)
    case .trialSettlement: TrialSettlementView(shell: shell)
    case .peaks: PeaksView(shell: shell)
    case .prices: PricesView(shell: shell)
    case .parts: PricePartsView(shell: shell)
    case .support: SupportView(shell: shell)
    case .supportMonth(let month): SupportMonthView(shell: shell, month: month)
    case .supportDay(let day): SupportDayView(shell: shell, day: day)
    }
  }
}
