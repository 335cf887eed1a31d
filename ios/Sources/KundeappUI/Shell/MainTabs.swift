import KundeappCore
import SwiftUI

/// The five tabs, each with its own way back, and over them the login of somebody whose session has ended.
struct MainTabs: View {
  @Bindable var shell: Shell

  var body: some View {
    TabView(selection: $shell.tab) {
      ForEach(shell.words.tabs, id: \.kind) { tab in
        NavigationStack(path: $shell[trailOf: tab.kind]) { page(tab.kind) }
          // What the one customer opened is not there for the next.
          .id(shell.customer)
          .tabItem { Label(tab.label, systemImage: tab.kind.symbol) }
          .tag(tab.kind)
      }
    }
    .sheet(isPresented: $shell.isSigningIn) {
      NavigationStack {
        LoginView(model: shell.login)
          .toolbar {
            ToolbarItem(placement: .cancellationAction) {
              Button(shell.words.close) { shell.isSigningIn = false }
            }
          }
      }
    }
  }

  @ViewBuilder private func page(_ tab: MainTab) -> some View {
    switch tab {
    case .overview:
      if shell.hasCustomer { OverviewView(shell: shell) } else { LoginView(model: shell.login) }
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
