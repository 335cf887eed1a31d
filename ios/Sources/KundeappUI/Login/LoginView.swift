import KundeappCore
import SwiftUI

/// What stands in the place of Oversikt while nobody is signed in.
struct LoginView: View {
  @Bindable var model: LoginModel

  var body: some View {
    PhaseView(phase: model.followed.phase, retry: model.followed.refresh) { state in
      List {
        if let ended = state.ended { EndedSection(ended: ended) }
        if let problem = state.problem { ProblemSection(problem: problem) }
        LoginStepView(step: state.step, model: model)
        AreaSection(areas: state.areas, model: model)
      }
      .navigationTitle(state.company)
      .refreshable { await model.open() }
      .disabled(model.isBusy)
    }
    .task { await model.followed.follow() }
    .task { await model.open() }
  }
}

/// Why one must sign in again.
private struct EndedSection: View {
  let ended: EndedNotice

  var body: some View {
    Section {
      Label(ended.text, systemImage: "person.crop.circle.badge.xmark")
      if let unsent = ended.unsent { Label(unsent, systemImage: "tray.full") }
    }
  }
}

/// What went wrong, and whom to ask.
private struct ProblemSection: View {
  let problem: ProblemNotice

  var body: some View {
    Section {
      Label(problem.text, systemImage: problem.kind.symbol)
      if let contact = problem.contact, let link = URL(string: contact.link) {
        Link(contact.text, destination: link)
      }
    }
  }
}

/// Ditt strømnett.
private struct AreaSection: View {
  let areas: AreaPicker
  let model: LoginModel

  var body: some View {
    Section {
      ForEach(areas.rows, id: \.id) { area in
        Button {
          Task { await model.choose(area: area.id) }
        } label: {
          HStack {
            Text(area.name)
            Spacer()
            if area.chosen { Image(systemName: "checkmark").accessibilityHidden(true) }
          }
        }
        .accessibilityAddTraits(area.chosen ? .isSelected : [])
      }
    } header: {
      Text(areas.title)
    } footer: {
      Text(areas.lead)
    }
  }
}

extension ProblemKind {
  fileprivate var symbol: String {
    switch self {
    case .field: "character.cursor.ibeam"
    case .login: "person.crop.circle.badge.exclamationmark"
    case .offline: "wifi.slash"
    case .trouble: "exclamationmark.icloud"
    case .maintenance: "wrench.and.screwdriver"
    case .appTooOld: "arrow.down.app"
    case .device: "internaldrive"
    }
  }
}
