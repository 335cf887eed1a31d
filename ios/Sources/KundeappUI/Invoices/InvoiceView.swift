import Foundation
import KundeappCore
import SwiftUI

/// One bill: what stands on it, its check against one's own hours, and its copy.
struct InvoiceView: View {
  let shell: Shell
  @State private var detail: Loaded<InvoiceDetail>
  @State private var document: Document

  init(shell: Shell, id: String) {
    self.shell = shell
    let screen = shell.app.invoices()
    _detail = State(initialValue: Loaded(screen, gone: shell.words.gone) { try await screen.detail(id: id) })
    _document = State(initialValue: Document(name: id) { try await screen.pdf(id: id) })
  }

  var body: some View {
    PhaseView(phase: detail.phase, retry: detail.retry) { state in
      List {
        Section {
          LargeFigure(figure: state.sum)
          StatusLabel(status: state.status)
          Text(state.status.text)
          FigureRows(figures: state.fields)
          if let pay = state.pay, let link = URL(string: pay.link) { Link(pay.label, destination: link) }
          if let kid = state.kid {
            Button(shell.words.copyKid, systemImage: "doc.on.doc") { shell.device.copy(kid) }
          }
        }
        Section(state.linesTitle) {
          BillLines(lines: state.lines, sums: [state.sum, state.vat])
        }
        BillCheck(check: state.check)
        DocumentSection(document: document, label: state.pdf)
      }
      .navigationTitle(state.period)
      .refreshable { await shell.refresh() }
    }
    .task(id: detail.attempt) { await detail.follow() }
    .onDisappear { document.close() }
  }
}

/// Kontroller fakturaen.
private struct BillCheck: View {
  let check: CheckState

  var body: some View {
    Section(check.title) {
      Label(check.sentence, systemImage: check.verdict == .agrees ? "checkmark.seal" : "magnifyingglass")
      ForEach(numbered(check.rows)) { row in
        DisclosureGroup {
          ForEach(Array(zip(check.headings.dropFirst(), row.item.values)), id: \.0) { heading, value in
            LabeledContent(heading, value: value).monospacedDigit()
          }
        } label: {
          LabeledContent(row.item.name, value: row.item.difference).monospacedDigit()
            .accessibilityElement(children: .ignore)
            .accessibilityLabel(row.item.spoken)
        }
      }
    }
  }
}

extension CheckRow {
  /// Under the headings of the check, but for the name.
  fileprivate var values: [String] { [printed, computed, difference] }
}
