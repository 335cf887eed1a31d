import KundeappCore
import SwiftUI

/// Strømstøtte: now, and twelve months that open into days and hours.
struct SupportView: View {
  @State private var model: Followed<SupportState>

  init(shell: Shell) {
    _model = State(initialValue: shell.app.following(shell.app.support()))
  }

  var body: some View {
    FollowedPage(followed: model, frame: \.frame) { state in
      if let current = state.current {
        Section(state.currentTitle) {
          Text(current.agreement).font(.headline)
          Text(current.rule)
          FigureRows(figures: current.soFar + [current.now].compactMap { $0 })
        }
      }
      Section(state.monthsTitle) {
        ForEach(state.months, id: \.from) { month in
          NavigationLink(value: OverviewRoute.supportMonth(month.from)) {
            TextRow(title: month.name, text: month.energy, detail: month.amounts.first?.value, spoken: month.spoken)
          }
        }
      }
      if let association = state.coOperative { CoOperativeSection(state: association) }
      ComparisonSection(comparison: state.comparison)
      Section { Notes(notes: state.notes) }
    }
  }
}

/// What a housing co-operative must know.
private struct CoOperativeSection: View {
  let state: CoOperativeState

  var body: some View {
    Section {
      FigureRows(figures: [state.dwellings].compactMap { $0 } + [state.cap])
      Label(state.duty, systemImage: state.mustReport ? "exclamationmark.triangle" : "info.circle")
      Notes(notes: state.monthsOverCap + [state.others])
    }
  }
}

/// Which agreement would have been the better one.
private struct ComparisonSection: View {
  let comparison: ComparisonState

  var body: some View {
    Section(comparison.title) {
      Text(comparison.sentence)
      ForEach(comparison.months, id: \.from) { month in
        DisclosureGroup {
          ForEach(Array(zip(comparison.headings.dropFirst(), [month.support, month.norgespris])), id: \.0) { name, value in
            LabeledContent(name, value: value).monospacedDigit()
          }
        } label: {
          TextRow(title: month.name, text: month.sentence, spoken: month.sentence)
        }
      }
    }
  }
}

/// The days of a month.
struct SupportMonthView: View {
  @State private var page: Loaded<SupportDays>

  init(shell: Shell, month: LocalDay) {
    let screen = shell.app.support()
    _page = State(initialValue: Loaded(screen, gone: shell.words.gone) { try await screen.days(month: month) })
  }

  var body: some View {
    PhaseView(phase: page.phase, retry: page.retry) { state in
      List {
        Section {
          FigureRows(figures: state.month.amounts)
          if let note = state.month.note { Notes(notes: [note]) }
        }
        ForEach(state.days, id: \.date) { day in
          NavigationLink(value: OverviewRoute.supportDay(day.date)) {
            TextRow(title: day.label, text: day.energy, detail: day.amounts.first?.value, spoken: day.spoken)
          }
        }
      }
      .navigationTitle(state.title)
    }
    .task(id: page.attempt) { await page.follow() }
  }
}

/// The hours of a day.
struct SupportDayView: View {
  @State private var page: Loaded<SupportHours>

  init(shell: Shell, day: LocalDay) {
    let screen = shell.app.support()
    _page = State(initialValue: Loaded(screen, gone: shell.words.gone) { try await screen.hours(day: day) })
  }

  var body: some View {
    PhaseView(phase: page.phase, retry: page.retry) { state in
      List {
        ForEach(numbered(state.hours)) { hour in
          LabeledContent {
            VStack(alignment: .trailing) {
              Text(hour.item.energy)
              if let spot = hour.item.spot { Text(spot).font(.footnote).foregroundStyle(.secondary) }
              if let amount = hour.item.amount { Text(amount.value).fontWeight(.semibold) }
            }
            .monospacedDigit()
          } label: {
            Text(hour.item.name)
          }
          .accessibilityElement(children: .ignore)
          .accessibilityLabel(hour.item.spoken)
        }
        Section { Notes(notes: [state.basis]) }
      }
      .navigationTitle(state.title)
    }
    .task(id: page.attempt) { await page.follow() }
  }
}
