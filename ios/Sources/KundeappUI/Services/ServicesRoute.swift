import KundeappCore
import SwiftUI

/// The pages behind Kundeservice.
enum ServicesRoute: Hashable, Sendable {
  case contact, orders, outbox, inspections
  case form(id: String)
  /// What a page leads to: a form with what the page knows filled in.
  case step(FormLink)
  case settings, licences, defaultPoint
  case faq
  case question(id: String)
  case authorisations
  case authorisation(id: String)
  case meter, elhub, selfReading
  case connections
  case connection(id: String)
  case meterExchanges
  case meterExchange(id: String)

  /// The page of an entry of the menu; none where it leads elsewhere.
  init?(_ kind: MenuKind) {
    switch kind {
    case .contact: self = .contact
    case .orders: self = .orders
    case .inspections: self = .inspections
    case .settings: self = .settings
    case .authorisations: self = .authorisations
    case .meter: self = .meter
    case .elhub: self = .elhub
    case .selfReading: self = .selfReading
    case .connections: self = .connections
    case .meterExchanges: self = .meterExchanges
    case .faq: self = .faq
    case .myPage, .logOut: return nil
    }
  }

  @MainActor @ViewBuilder func page(_ shell: Shell) -> some View {
    switch self {
    case .contact: ContactView(shell: shell)
    case .orders: FormsView(shell: shell)
    case .form(let id): FormView(shell: shell, id: id)
    case .step(let link): FormView(shell: shell, step: link)
    case .outbox: OutboxView(shell: shell)
    case .inspections: InspectionsView(shell: shell)
    case .settings: SettingsView(shell: shell)
    case .licences: LicencesView(shell: shell)
    case .defaultPoint: DefaultPointView(shell: shell)
    case .faq: FaqView(shell: shell)
    case .question(let id): QuestionView(shell: shell, id: id)
    case .authorisations: AuthorisationsView(shell: shell)
    case .authorisation(let id): AuthorisationView(shell: shell, id: id)
    case .meter: MeterView(shell: shell)
    case .elhub: ElhubView(shell: shell)
    case .selfReading: SelfReadingView(shell: shell)
    case .connections: ConnectionsView(shell: shell)
    case .connection(let id): ConnectionView(shell: shell, id: id)
    case .meterExchanges: MeterExchangesView(shell: shell)
    case .meterExchange(let id): MeterExchangeView(shell: shell, id: id)
    }
  }
}
