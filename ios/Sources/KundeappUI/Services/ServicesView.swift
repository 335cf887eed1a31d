import Foundation
import KundeappCore
import SwiftUI

/// Kundeservice: what can be ordered and looked up, what was sent, telephone numbers, and the way out.
struct ServicesView: View {
  let shell: Shell
  @State private var model: Followed<ServicesState>
  @State private var outbox: Followed<OutboxState>
  @State private var leaving: Leaving
  @State private var myPage: MyPage

  init(shell: Shell) {
    self.shell = shell
    _model = State(initialValue: shell.app.following(shell.app.services()))
    _outbox = State(initialValue: shell.app.following(shell.app.outbox()))
    _leaving = State(initialValue: Leaving(app: shell.app))
    _myPage = State(initialValue: MyPage(app: shell.app))
  }

  var body: some View {
    FollowedPage(followed: model, frame: \.frame) { state in
      Section {
        if let problem = myPage.problem { Label(problem, systemImage: "exclamationmark.triangle") }
        ForEach(state.menu, id: \.kind) { MenuRow(item: $0, leaving: leaving, myPage: myPage) }
        if let letters = outbox.state { OutboxRow(outbox: letters) }
      }
      ContactSection(contacts: state.contacts, danger: state.danger)
    }
    .navigationDestination(for: ServicesRoute.self) { $0.page(shell) }
    .asking(leaving)
    .task { await outbox.follow() }
  }
}

/// An entry of the menu. What needs a login leads to it.
private struct MenuRow: View {
  let item: MenuItem
  let leaving: Leaving
  let myPage: MyPage
  @Environment(Shell.self) private var shell
  @Environment(\.openURL) private var openURL

  var body: some View {
    entry.accessibilityLabel(item.spoken)
  }

  @ViewBuilder private var entry: some View {
    if item.locked {
      Button {
        shell.signIn()
      } label: {
        MenuLabel(title: item.label, state: item.state, symbol: item.icon.sfSymbol)
      }
    } else if item.kind == .logOut {
      Button(role: .destructive) {
        Task { await leaving.ask() }
      } label: {
        MenuLabel(title: item.label, state: item.state, symbol: item.icon.sfSymbol)
      }
    } else if item.kind == .myPage {
      Button {
        Task { if let address = await myPage.address() { openURL(address) } }
      } label: {
        MenuLabel(title: item.label, state: item.state, symbol: item.icon.sfSymbol)
      }
    } else if let link = item.link.flatMap(URL.init(string:)) {
      Link(destination: link) { MenuLabel(title: item.label, state: item.state, symbol: item.icon.sfSymbol) }
    } else if let route = ServicesRoute(item.kind) {
      NavigationLink(value: route) { MenuLabel(title: item.label, state: item.state, symbol: item.icon.sfSymbol) }
    }
  }
}

/// What was sent and what was not, as soon as there is something.
private struct OutboxRow: View {
  let outbox: OutboxState

  var body: some View {
    if !outbox.unsent.isEmpty || !outbox.sent.isEmpty {
      NavigationLink(value: ServicesRoute.outbox) {
        MenuLabel(title: outbox.frame.title, state: outbox.unsent.first?.text, symbol: "tray.full")
      }
    }
  }
}

private struct MenuLabel: View {
  let title: String
  let state: String?
  let symbol: String

  var body: some View {
    Label {
      VStack(alignment: .leading) {
        Text(title)
        if let state { Text(state).font(.footnote).foregroundStyle(.secondary) }
      }
    } icon: {
      Image(systemName: symbol)
    }
  }
}

/// Whom to call, danger first.
struct ContactSection: View {
  let contacts: [ContactState]
  let danger: String

  var body: some View {
    Section {
      Label(danger, systemImage: "exclamationmark.triangle")
      ForEach(contacts, id: \.number) { contact in
        CallLink(label: contact.label, number: contact.number, shown: contact.shown, spoken: contact.spoken)
      }
    }
  }
}
