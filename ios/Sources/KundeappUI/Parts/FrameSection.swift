import KundeappCore
import SwiftUI

/// What every screen has above its content: a message, the point, and of when it is.
struct FrameSection: View {
  let frame: Frame
  var problem: String?

  var body: some View {
    Section {
      if let problem { Label(problem, systemImage: "exclamationmark.triangle") }
      if let banner = frame.banner { Label(banner.text, systemImage: banner.kind.symbol) }
      if let empty = frame.empty { Text(empty) }
    } footer: {
      Text(frame.updated)
    }
  }
}

extension BannerKind {
  var symbol: String {
    switch self {
    case .offline: "wifi.slash"
    case .trouble: "exclamationmark.icloud"
    case .maintenance: "wrench.and.screwdriver"
    case .appTooOld: "arrow.down.app"
    case .sessionEnded: "person.crop.circle.badge.xmark"
    case .fetching: "arrow.down.circle"
    case .storage: "internaldrive"
    }
  }
}
