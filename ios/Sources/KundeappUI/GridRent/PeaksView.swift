import KundeappCore
import SwiftUI

/// Dine forbrukstopper: last month's, and those of twelve months.
struct PeaksView: View {
  @State private var model: Followed<PeaksState>

  init(shell: Shell) {
    _model = State(initialValue: shell.app.following(shell.app.peaks()))
  }

  var body: some View {
    FollowedPage(followed: model, frame: \.frame) { state in
      if let last = state.months.first(where: \.last) {
        Section(state.lastMonthTitle) { PeakMonthRows(month: last) }
      }
      Section(state.monthsTitle) {
        ForEach(state.months, id: \.from) { month in
          DisclosureGroup {
            PeakMonthRows(month: month)
          } label: {
            LabeledContent(month.name, value: month.average?.value ?? "").monospacedDigit()
              .accessibilityElement(children: .ignore)
              .accessibilityLabel(month.spoken)
          }
        }
        if let basis = state.basis { Notes(notes: [basis]) }
      }
    }
  }
}

private struct PeakMonthRows: View {
  let month: PeakMonth

  var body: some View {
    PeakRows(peaks: month.peaks)
    if let average = month.average { FigureRow(figure: average) }
    if let tier = month.tier { TierRow(tier: tier) }
    if let note = month.note { Notes(notes: [note]) }
  }
}
