import KundeappCore
import SwiftUI

/// Prøveavregning: the month so far, as the bill would have it.
struct TrialSettlementView: View {
  @State private var model: Followed<TrialSettlementState>

  init(shell: Shell) {
    _model = State(initialValue: shell.app.following(shell.app.trialSettlement()))
  }

  var body: some View {
    FollowedPage(followed: model, frame: \.frame) { state in
      Section(state.peaksTitle) {
        Text(state.month).font(.headline)
        PeakRows(peaks: state.peaks)
        if let average = state.average { FigureRow(figure: average) }
        if let tier = state.tier { TierRow(tier: tier) }
        if let room = state.room {
          RoomBar(room: room)
          Text(room.hourThatMoves)
          Text(room.extra)
        }
      }
      if let used = state.used { UsedSection(used: used) }
      Section {
        BillLines(lines: state.lines, sums: [state.sum].compactMap { $0 })
      } header: {
        Text(state.linesTitle)
      } footer: {
        if let asOf = state.asOf { Text(asOf) }
      }
      if let forecast = state.forecast {
        Section(state.forecastTitle) {
          FigureRows(figures: [forecast.gridRent, forecast.energy])
          Notes(notes: [forecast.basis])
        }
      }
      Section { Notes(notes: state.notes) }
    }
  }
}

/// Consumption so far, by day and night, and by date.
private struct UsedSection: View {
  let used: UsedState

  var body: some View {
    Section {
      FigureRows(figures: [used.total] + [used.day, used.night].compactMap { $0 })
      DisclosureGroup(used.total.label) {
        ForEach(used.byDate, id: \.date) { day in
          LabeledContent {
            VStack(alignment: .trailing) {
              Text(day.total)
              if let part = day.day { Text(part).font(.footnote).foregroundStyle(.secondary) }
              if let part = day.night { Text(part).font(.footnote).foregroundStyle(.secondary) }
            }
            .monospacedDigit()
          } label: {
            Text(day.label)
          }
        }
      }
    }
  }
}
