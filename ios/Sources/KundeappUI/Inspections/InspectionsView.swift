import KundeappCore
import SwiftUI

/// Tilsynsrapporter: what inspectors found, and until when it must be put right.
struct InspectionsView: View {
  private let screen: ServicesScreen
  @State private var page: Loaded<InspectionsState>

  init(shell: Shell) {
    let screen = shell.app.services()
    self.screen = screen
    _page = State(initialValue: Loaded(screen, gone: shell.words.gone) { try await screen.inspections() })
  }

  var body: some View {
    LoadedPage(page: page, frame: \.frame) { state in
      ForEach(state.inspections, id: \.id) { InspectionSections(inspection: $0, screen: screen) }
    }
  }
}

/// One inspection, its faults, and its report.
private struct InspectionSections: View {
  let inspection: InspectionRow
  @State private var document: Document

  init(inspection: InspectionRow, screen: ServicesScreen) {
    self.inspection = inspection
    let report = inspection.report ?? inspection.id
    _document = State(initialValue: Document(name: report) { try await screen.report(id: report) })
  }

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
    if inspection.report != nil { DocumentSection(document: document, label: inspection.reportText) }
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
