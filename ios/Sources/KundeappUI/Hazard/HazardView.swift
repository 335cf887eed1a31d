import Foundation
import KundeappCore
import SwiftUI

/// Meld farlig forhold: whom to call first, and what to tell.
struct HazardView: View {
  @State private var model: HazardModel

  init(shell: Shell) {
    _model = State(initialValue: HazardModel(app: shell.app, device: shell.device))
  }

  var body: some View {
    FollowedPage(followed: model.followed, frame: \.form.frame) { state in
      EmergencySection(emergency: state.emergency)
      if let label = state.usePosition { PositionSection(label: label, none: state.noPosition, model: model) }
      FormSections(form: state.form, writing: model.writing)
    }
    .scrollDismissesKeyboard(.interactively)
  }
}

/// Whom to call before anything is written.
private struct EmergencySection: View {
  let emergency: EmergencyState

  var body: some View {
    Section {
      Label(emergency.warning, systemImage: "exclamationmark.triangle.fill")
        .fontWeight(.semibold)
        .foregroundStyle(.red)
      ForEach(emergency.calls, id: \.number) { call in
        CallLink(label: call.label, number: call.number, shown: call.shown, spoken: call.spoken)
      }
    }
  }
}

/// Where the device is, for whoever has chosen to tell that.
private struct PositionSection: View {
  let label: String
  let none: String
  let model: HazardModel

  var body: some View {
    Section {
      Button(label, systemImage: "location") { Task { await model.locate() } }
        .disabled(model.isLocating)
      if model.isLocating { ProgressView() }
      if model.isLost { Label(none, systemImage: "location.slash") }
    }
  }
}
