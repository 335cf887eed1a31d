import KundeappCore
import SwiftUI

/// Tilsynsrapporter.
struct InspectionsView: View {
  let screen: ServicesScreen
  @State private var page: Loaded<InspectionsState>

  init(shell: Shell) {
    let screen = shell.app.services()
    self.screen = screen
    _page = State(initialValue: Loaded(gone: shell.words.gone) { try await screen.inspections() })
  }

  var body: some View {
    PhaseView(phase: page.phase, retry: page.reload) { state in
      List {
        FrameSection(frame: state.frame)
        ForEach(state.inspections, id: \.id) { InspectionSections(inspection: $0, screen: screen) }
      }
      .navigationTitle(state.frame.title)
      .refreshable { await page.reload() }
    }
    .task { await page.reload() }
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
      TextRow(
        title: inspection.result, text: inspection.point?.name, detail: inspection.point?.address,
        spoken: inspection.spoken)
      ForEach(numbered(inspection.faults)) { fault in
        Label {
          VStack(alignment: .leading) {
            Text(fault.item.text)
            Text(fault.item.severityText).font(.footnote)
            Text(fault.item.state).font(.footnote)
          }
        } icon: {
          Image(systemName: fault.item.overdue ? "exclamationmark.circle.fill" : "wrench.adjustable")
        }
      }
    }
    if inspection.report != nil { DocumentSection(document: document, label: inspection.reportText) }
  }
}
