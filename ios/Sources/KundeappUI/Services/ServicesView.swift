import KundeappCore
import SwiftUI

/// Kundeservice: what can be ordered and looked up, telephone numbers, and the way out.
struct ServicesView: View {
  let shell: Shell
  @State private var model: ServicesModel
  @State private var isLeaving = false

  init(shell: Shell) {
    self.shell = shell
    _model = State(initialValue: ServicesModel(app: shell.app))
  }

  var body: some View {
    FollowedPage(followed: model.followed, frame: \.frame) { state in
      Section {
        ForEach(state.menu, id: \.kind) { item in
          row(item)
            .accessibilityLabel(item.spoken)
            .disabled(item.locked)
        }
      }
      ContactSection(contacts: state.contacts, danger: state.danger)
    }
    .navigationDestination(for: ServicesRoute.self) { $0.page(shell) }
  }

  @ViewBuilder private func row(_ item: MenuItem) -> some View {
    if item.kind == .logOut {
      Button(role: .destructive) {
        isLeaving = true
      } label: {
        MenuLabel(item: item)
      }
      .confirmationDialog(item.label, isPresented: $isLeaving, titleVisibility: .visible) {
        Button(item.label, role: .destructive) { Task { await model.logOut() } }
        Button(shell.words.close, role: .cancel) {}
      }
    } else if let link = item.link.flatMap(URL.init(string:)) {
      Link(destination: link) { MenuLabel(item: item) }
    } else if let route = ServicesRoute(item.kind) {
      NavigationLink(value: route) { MenuLabel(item: item) }
    }
  }
}

private struct MenuLabel: View {
  let item: MenuItem

  var body: some View {
    Label {
      VStack(alignment: .leading) {
        Text(item.label)
        if let state = item.state { Text(state).font(.footnote).foregroundStyle(.secondary) }
      }
    } icon: {
      Image(systemName: item.icon.sfSymbol)
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
        if let number = URL(string: "tel:" + contact.number) {
          Link(destination: number) {
            LabeledContent {
              Text(contact.shown).monospacedDigit()
            } label: {
              Label(contact.label, systemImage: "phone")
            }
          }
          .accessibilityLabel(contact.spoken)
        }
      }
    }
  }
}
