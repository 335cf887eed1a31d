import KundeappCore
import SwiftUI

/// Min strømmåler at the chosen point.
struct MeterView: View {
  @State private var model: Followed<MeterState>

  init(shell: Shell) {
    let screen = shell.app.meter()
    _model = State(initialValue: Followed(screen) { try await screen.refresh() })
  }

  var body: some View {
    FetchedPage(followed: model, frame: \.frame) { state in
      if !state.fields.isEmpty { Section { FigureRows(figures: state.fields) } }
      if let han = state.han { HanSection(han: han) }
      if !state.measures.isEmpty {
        Section(state.measuresTitle) {
          ForEach(numbered(state.measures)) { measure in
            Label(measure.item, systemImage: "waveform.path.ecg").accessibilityElement(children: .combine)
          }
        }
      }
      if !state.advice.blocks.isEmpty { Section(state.adviceTitle) { RichTextView(text: state.advice) } }
    }
  }
}

/// The port for the customer's own readers.
private struct HanSection: View {
  let han: HanState

  var body: some View {
    Section {
      Label(han.text, systemImage: han.port.symbol).font(.headline)
      Text(han.about)
      if let opening = han.opening { FormLinkRow(link: opening) }
    }
  }
}

extension HanPort {
  fileprivate var symbol: String {
    switch self {
    case .open: "lock.open"
    case .closed: "lock"
    case .none: "minus.circle"
    }
  }
}
