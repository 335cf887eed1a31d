import KundeappCore
import SwiftUI

/// Målerbytte: the appointments.
struct MeterExchangesView: View {
  @State private var model: Followed<MeterExchangesState>

  init(shell: Shell) {
    let screen = shell.app.meterExchanges()
    _model = State(initialValue: Followed(screen) { try await screen.refresh() })
  }

  var body: some View {
    FetchedPage(followed: model, frame: \.frame) { state in
      Section {
        if let none = state.none { Text(none).foregroundStyle(.secondary) }
        ForEach(state.exchanges, id: \.id) { ExchangeLink(row: $0) }
      }
      if !state.about.blocks.isEmpty { Section { RichTextView(text: state.about) } }
    }
  }
}

private struct ExchangeLink: View {
  let row: ExchangeRow

  var body: some View {
    NavigationLink(value: ServicesRoute.meterExchange(id: row.id)) {
      Label {
        VStack(alignment: .leading, spacing: 4) {
          Text(row.window).font(.headline)
          Text(row.point.name)
          Text(row.point.address).font(.subheadline).foregroundStyle(.secondary)
          Text(row.state).font(.footnote)
          if let asked = row.asked { Text(asked.spoken).font(.footnote) }
        }
      } icon: {
        Image(systemName: row.kind.symbol)
      }
    }
    .accessibilityLabel(row.spoken)
  }
}

/// One appointment.
struct MeterExchangeView: View {
  @State private var page: Loaded<ExchangeDetail>

  init(shell: Shell, id: String) {
    let screen = shell.app.meterExchanges()
    _page = State(initialValue: Loaded(screen, gone: shell.words.gone) { try await screen.detail(id: id) })
  }

  var body: some View {
    LoadedPage(page: page, frame: \.frame) { state in
      Section {
        Text(state.head.window).font(.title2).accessibilityAddTraits(.isHeader)
        Label(state.head.state, systemImage: state.head.kind.symbol)
        Text(state.head.point.name)
        Text(state.head.point.address).foregroundStyle(.secondary)
        FigureRows(figures: state.fields)
      }
      FormLinkSection(link: state.change)
      if let title = state.windowsTitle {
        Section(title) { ForEach(state.windows, id: \.id) { Text($0.text) } }
      }
      if !state.about.blocks.isEmpty { Section { RichTextView(text: state.about) } }
    }
  }
}

extension ExchangeState {
  fileprivate var symbol: String {
    switch self {
    case .booked: "calendar"
    case .done: "checkmark.circle"
    case .cancelled: "xmark.circle"
    }
  }
}
