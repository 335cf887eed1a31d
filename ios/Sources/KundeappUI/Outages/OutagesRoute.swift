import KundeappCore
import SwiftUI

/// The pages behind Drift.
enum OutagesRoute: Hashable, Sendable {
  case outage(id: String)
  case hazard

  @MainActor @ViewBuilder func page(_ shell: Shell) -> some View {
    switch self {
    case .outage(let id): OutageView(shell: shell, id: id)
    case .hazard: HazardView(shell: shell)
    }
  }
}
