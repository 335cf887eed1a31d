import Foundation
import KundeappCore
import SwiftUI

/// Elhub: what is registered about the chosen point, and who may see it.
struct ElhubView: View {
  @State private var model: Followed<ElhubState>

  init(shell: Shell) {
    let screen = shell.app.elhub()
    _model = State(initialValue: Followed(screen) { try await screen.refresh() })
  }

  var body: some View {
    FetchedPage(followed: model, frame: \.frame) { state in
      if state.frame.empty == nil { ElhubSections(state: state) }
    }
  }
}

private struct ElhubSections: View {
  let state: ElhubState

  var body: some View {
    if let reported = state.reported { Section { Text(reported) } }
    Section(state.gridCompanyTitle) { FigureRows(figures: state.gridCompany) }
    Section(state.supplierTitle) {
      if let none = state.supplierNone { Text(none).foregroundStyle(.secondary) }
      FigureRows(figures: state.supplier)
    }
    Section(state.accessesTitle) {
      if let none = state.accessesNone { Text(none).foregroundStyle(.secondary) }
      ForEach(state.accesses, id: \.id) { access in
        AccessView(access: access)
        if let revoke = access.revoke { FormLinkRow(link: revoke, about: access.name) }
      }
    }
    ForEach(numbered(state.topics)) { topic in
      Section(topic.item.title) { RichTextView(text: topic.item.text) }
    }
    if let link = state.link.flatMap(URL.init(string:)) {
      Section { Link(destination: link) { Label(state.linkText, systemImage: "arrow.up.right.square") } }
    }
  }
}

/// Who may read the values.
private struct AccessView: View {
  let access: AccessRow

  var body: some View {
    Label {
      VStack(alignment: .leading, spacing: 4) {
        Text(access.name).font(.headline)
        Text(access.purpose)
        Text(access.state).font(.footnote)
        Text(access.period).font(.footnote).foregroundStyle(.secondary)
      }
    } icon: {
      Image(systemName: access.active ? "eye" : "eye.slash")
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(access.spoken)
  }
}
