import KundeappCore
import SwiftUI

/// One outage.
struct OutageView: View {
  @State private var page: Loaded<OutageDetail>

  init(shell: Shell, id: String) {
    let screen = shell.app.outages()
    _page = State(initialValue: Loaded(screen, gone: shell.words.gone) { try await screen.detail(id: id) })
  }

  var body: some View {
    LoadedPage(page: page, frame: \.frame) { state in
      Section(state.head.area) {
        if let own = state.head.own { Label(own, systemImage: "house") }
        Text(state.head.places)
        Text(state.head.span)
        FigureRows(figures: state.fields)
      }
      if !state.points.isEmpty {
        Section(state.pointsTitle) {
          ForEach(state.points, id: \.id) { TextRow(title: $0.name, text: $0.address, spoken: $0.spoken) }
        }
      }
      if !state.updates.isEmpty {
        Section(state.updatesTitle) {
          ForEach(numbered(state.updates)) { update in
            VStack(alignment: .leading) {
              Text(update.item.time).font(.footnote).foregroundStyle(.secondary)
              Text(update.item.text)
            }
            .accessibilityElement(children: .combine)
          }
        }
      }
    }
  }
}
