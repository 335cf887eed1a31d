import KundeappCore
import SwiftUI

/// Tilsynsrapporter: what inspectors found, and until when it must be put right.
struct InspectionsView: View {
  private let screen: ServicesScreen
  @State private var page: Loaded<InspectionsState>
  @State private var reports = Reports()

  init(shell: Shell) {
    let screen = shell.app.services()
    self.screen = screen
    _page = State(initialValue: Loaded(screen, gone: shell.words.gone) { try await screen.inspections() })
  }

  var body: some View {
    LoadedPage(page: page, frame: \.frame) { state in
      ForEach(state.inspections, id: \.id) { inspection in
        InspectionSections(inspection: inspection)
        if let report = inspection.report {
          DocumentSection(document: reports.document(report, of: screen), label: inspection.reportText)
        }
      }
    }
    .onDisappear { reports.close() }
  }
}

/// The reports of the page, each fetched when it is asked for.
@MainActor private final class Reports {
  private var all: [String: Document] = [:]

  func document(_ id: String, of screen: ServicesScreen) -> Document {
    let document = all[id] ?? Document(name: id) { try await screen.report(id: id) }
    all[id] = document
    return document
  }

  /// The page is left: nothing of them stays here.
  func close() { for document in all.values { document.close() } }
}

/// One inspection and its faults.
private struct InspectionSections: View {
  let inspection: InspectionRow

  var body: some View {
    Section(inspection.day) {
      Label {
        VStack(alignment: .leading, spacing: 4) {
          Text(inspection.result).font(.headline)
          if let point = inspection.point {
            Text(point.name)
            Text(point.address).font(.subheadline).foregroundStyle(.secondary)
          }
        }
      } icon: {
        Image(systemName: inspection.kind.symbol)
      }
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(inspection.spoken)
      ForEach(numbered(inspection.faults)) { FaultView(fault: $0.item) }
    }
  }
}

/// Something that must be put right.
private struct FaultView: View {
  let fault: FaultState

  var body: some View {
    Label {
      VStack(alignment: .leading) {
        Text(fault.text)
        Text(fault.severityText).font(.footnote)
        Text(fault.state).font(.footnote)
      }
    } icon: {
      Image(systemName: fault.overdue ? "exclamationmark.circle.fill" : "wrench.adjustable")
    }
    .accessibilityElement(children: .combine)
  }
}

extension InspectionResult {
  fileprivate var symbol: String {
    switch self {
    case .noFaults: "checkmark.seal"
    case .faults: "wrench.adjustable"
    case .seriousFaults: "exclamationmark.triangle"
    }
  }
}
