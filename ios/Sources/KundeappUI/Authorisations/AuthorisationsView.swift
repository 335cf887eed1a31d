import KundeappCore
import SwiftUI

/// Gi andre tilgang: who has a fullmakt for what.
struct AuthorisationsView: View {
  @State private var model: Followed<AuthorisationsState>
  @State private var given: AuthorisationPages
  @State private var received: AuthorisationPages

  init(shell: Shell) {
    let screen = shell.app.authorisations()
    _model = State(initialValue: Followed(screen) { try await screen.refresh() })
    _given = State(initialValue: AuthorisationPages { try await screen.rows(given: true, page: $0) })
    _received = State(initialValue: AuthorisationPages { try await screen.rows(given: false, page: $0) })
  }

  var body: some View {
    FetchedPage(followed: model, frame: \.frame) { state in
      Section {
        Text(state.about)
        if let give = state.give { FormLinkRow(link: give) }
      }
      AccessSection(section: state.given, pages: given)
      AccessSection(section: state.received, pages: received)
    }
  }
}

/// Accesses of one direction.
struct AccessSection: View {
  let section: AuthorisationSection
  let pages: AuthorisationPages

  var body: some View {
    Section {
      if let empty = section.empty { Text(empty).foregroundStyle(.secondary) }
      ForEach(pages.rows(section), id: \.id) { row in
        NavigationLink(value: ServicesRoute.authorisation(id: row.id)) {
          Label {
            VStack(alignment: .leading, spacing: 4) {
              Text(row.party).font(.headline)
              Text(row.point.name)
              Text(row.point.address).font(.subheadline).foregroundStyle(.secondary)
              Text(row.state).font(.footnote)
              Text(row.period).font(.footnote).foregroundStyle(.secondary)
            }
          } icon: {
            Image(systemName: row.kind.symbol)
          }
        }
        .accessibilityLabel(row.spoken)
      }
      if let problem = pages.problem { Label(problem, systemImage: "exclamationmark.triangle") }
      if let more = pages.more(section) {
        Button(more) { Task { await pages.next(section) } }
          .disabled(pages.isFetching)
          .accessibilityHint(section.title)
      }
    } header: {
      Text(section.title)
    } footer: {
      if section.empty == nil { Text(section.count) }
    }
  }
}

/// One fullmakt.
struct AuthorisationView: View {
  @State private var page: Loaded<AuthorisationDetail>

  init(shell: Shell, id: String) {
    let screen = shell.app.authorisations()
    _page = State(initialValue: Loaded(screen, gone: shell.words.gone) { try await screen.detail(id: id) })
  }

  var body: some View {
    LoadedPage(page: page, frame: \.frame) { state in
      Section {
        Text(state.head.party).font(.title2).accessibilityAddTraits(.isHeader)
        Text(state.head.kindText)
        Text(state.head.state)
        FigureRows(figures: state.fields)
      } footer: {
        Text(state.about)
      }
      FormLinkSection(link: state.withdraw)
    }
  }
}

extension PartyKind {
  fileprivate var symbol: String {
    switch self {
    case .person: "person"
    case .board: "person.3"
    case .business: "building.2"
    }
  }
}
