import KundeappCore
import SwiftUI

/// Måleravlesning.
struct SelfReadingView: View {
  @State private var model: SelfReadingModel

  init(shell: Shell) {
    _model = State(initialValue: SelfReadingModel(app: shell.app))
  }

  var body: some View {
    FetchedPage(followed: model.followed, frame: \.frame) { state in
      if let due = state.due { DueSection(due: due) }
      if state.canRead { PreviewSection(state: state, model: model) }
      if !state.rhythm.isEmpty { Section { FigureRows(figures: state.rhythm) } }
      if !state.readings.isEmpty {
        Section { ForEach(numbered(state.readings)) { ReadingView(reading: $0.item) } }
      }
    }
    .task(id: model.typed) { await model.look() }
  }
}

/// When the next reading is due.
private struct DueSection: View {
  let due: DueState

  var body: some View {
    Section {
      Label(due.text, systemImage: due.overdue ? "exclamationmark.circle" : "calendar").font(.headline)
      Text(due.detail)
    }
  }
}

/// What the next bill would be with a number that is typed from the meter.
private struct PreviewSection: View {
  let state: SelfReadingState
  @Bindable var model: SelfReadingModel

  var body: some View {
    Section(state.previewTitle) {
      TextField(state.previewLabel, text: $model.typed).keyboardType(.numberPad).font(.title2).monospacedDigit()
      if let preview = model.preview {
        if let problem = preview.problem { Label(problem, systemImage: "exclamationmark.circle") }
        if let warning = preview.warning { Label(warning, systemImage: "exclamationmark.triangle") }
      }
      if let deliver { FormLinkRow(link: deliver) }
    }
    if let preview = model.preview, preview.problem == nil { BillSection(preview: preview) }
  }

  /// With what was typed, once something is.
  private var deliver: FormLink? { if let preview = model.preview { preview.deliver } else { state.deliver } }
}

private struct BillSection: View {
  let preview: PreviewState

  var body: some View {
    Section {
      if let period = preview.period { Text(period) }
      BillLines(lines: preview.lines, sums: [preview.billed, preview.sum].compactMap { $0 })
    } header: {
      if let title = preview.title { Text(title) }
    } footer: {
      if let note = preview.note { Text(note) }
    }
  }
}

/// A reading.
private struct ReadingView: View {
  let reading: MeterReadingRow

  var body: some View {
    LabeledContent {
      Text(reading.value).monospacedDigit().fontWeight(.semibold)
    } label: {
      Text(reading.day)
      Text(reading.kind).font(.footnote).foregroundStyle(.secondary)
      if let used = reading.used { Text(used).font(.footnote).foregroundStyle(.secondary) }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(reading.spoken)
  }
}
