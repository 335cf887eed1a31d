import KundeappCore
import SwiftUI

/// What every screen has above its content: a message with what helps against it, and of when it is.
struct FrameSection: View {
  let frame: Frame
  var problem: String?
  @Environment(Shell.self) private var shell

  var body: some View {
    Section {
      if let problem, problem != frame.banner?.text { Label(problem, systemImage: "exclamationmark.triangle") }
      if let banner = frame.banner {
        Label(banner.text, systemImage: banner.kind.symbol)
        if banner.kind == .sessionEnded {
          Button(shell.words.logIn, systemImage: "person.crop.circle") { shell.signIn() }
        }
      }
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
