import KundeappCore
import SwiftUI

/// The pages behind Kundeservice.
enum ServicesRoute: Hashable, Sendable {
  case contact, orders, inspections
  case form(id: String)

  /// The page of an entry of the menu; none where this app has none yet.
  init?(_ kind: MenuKind) {
    switch kind {
    case .contact: self = .contact
    case .orders: self = .orders
    case .inspections: self = .inspections
    default: return nil
    }
  }

  @MainActor @ViewBuilder func page(_ shell: Shell) -> some View {
    switch self {
    case .contact: ContactView(shell: shell)
    case .orders: FormsView(shell: shell)
    case .inspections: InspectionsView(shell: shell)
    case .form(let id): FormView(shell: shell, id: id)
    }
  }
}
