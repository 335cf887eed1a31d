import KundeappCore
import SwiftUI

/// One case: how far it has come, what is missing, and the offer.
struct ConnectionView: View {
  @State private var page: Loaded<ConnectionDetail>

  init(shell: Shell, id: String) {
    let screen = shell.app.connections()
    _page = State(initialValue: Loaded(screen, gone: shell.words.gone) { try await screen.detail(id: id) })
  }

  var body: some View {
    LoadedPage(page: page, frame: \.frame) { state in
      Section {
        Text(state.head.title).font(.title2).accessibilityAddTraits(.isHeader)
        Text(state.head.number).foregroundStyle(.secondary)
        Text(state.head.address)
        Text(state.head.status).font(.headline)
      }
      if let title = state.missingTitle {
        Section(title) {
          ForEach(numbered(state.missing)) { Label($0.item, systemImage: "circle.dashed") }
        }
      }
      Section { ForEach(state.steps, id: \.step) { StepView(step: $0) } }
      if let offer = state.offer { OfferSection(offer: offer) }
      FormLinkSection(link: state.accept)
      Section {
        FigureRows(figures: state.installer)
      } footer: {
        Text(state.installerNote)
      }
    }
  }
}

private struct StepView: View {
  let step: StepRow

  var body: some View {
    Label {
      VStack(alignment: .leading) {
        Text(step.name).fontWeight(step.next ? .semibold : .regular)
        Text(step.day ?? step.state).font(.footnote).foregroundStyle(.secondary)
      }
    } icon: {
      Image(systemName: step.done ? "checkmark.circle.fill" : step.next ? "arrow.right.circle" : "circle")
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(step.spoken)
  }
}

/// What the company offers.
private struct OfferSection: View {
  let offer: OfferState

  var body: some View {
    Section {
      FigureRow(figure: offer.contribution)
      Text(offer.description)
      Label(offer.valid, systemImage: offer.expired ? "exclamationmark.circle" : "calendar")
    }
  }
}
