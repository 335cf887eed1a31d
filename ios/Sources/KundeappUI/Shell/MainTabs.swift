import KundeappCore
import SwiftUI

/// The five tabs. Each keeps its own way back.
struct MainTabs: View {
  @Bindable var shell: Shell

  var body: some View {
    TabView(selection: $shell.tab) {
      ForEach(shell.words.tabs, id: \.kind) { tab in
        NavigationStack { page(tab.kind) }
          // What the one customer opened is not there for the next.
          .id(shell.isSignedIn)
          .tabItem { Label(tab.label, systemImage: tab.kind.symbol) }
          .tag(tab.kind)
      }
    }
  }

  @ViewBuilder private func page(_ tab: MainTab) -> some View {
    switch tab {
    case .overview:
      if shell.isSignedIn { OverviewView(shell: shell) } else { LoginView(model: shell.login) }
    case .news: NewsView(shell: shell)
    case .outages: OutagesView(shell: shell)
    case .spot: SpotView(shell: shell)
    case .services: ServicesView(shell: shell)
    }
  }
}

extension MainTab {
  /// Its picture; its word always stands below.
  var symbol: String {
    switch self {
    case .overview: "house"
    case .news: "newspaper"
    case .outages: "bolt.trianglebadge.exclamationmark"
    case .spot: "chart.bar"
    case .services: "bubble.left.and.bubble.right"
    }
  }
}
