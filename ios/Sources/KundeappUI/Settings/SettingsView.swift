import KundeappCore
import SwiftUI

/// Innstillinger; those of the app alone while nobody is signed in.
struct SettingsView: View {
  let shell: Shell
  @State private var model: SettingsModel
  @State private var leaving: Leaving

  init(shell: Shell) {
    self.shell = shell
    _model = State(initialValue: SettingsModel(app: shell.app))
    _leaving = State(initialValue: Leaving(app: shell.app))
  }

  var body: some View {
    FollowedPage(followed: model.followed, frame: \.frame) { state in
      ChoiceSections(state: state, model: model)
      if let point = state.defaultPoint { DefaultPointSection(point: point) }
      if let notifications = state.notifications { NotificationSection(state: notifications, model: model) }
      if let lock = state.appLock, shell.device.canLock { LockSection(lock: lock, model: model) }
      if let data = state.data { DataSection(data: data, model: model) }
      Section(state.about.title) {
        FigureRows(figures: state.about.fields)
        NavigationLink(value: ServicesRoute.licences) { Label(state.about.licences, systemImage: "doc.plaintext") }
      }
      if let out = state.logOut {
        Section {
          Button(out, systemImage: "rectangle.portrait.and.arrow.right", role: .destructive) {
            Task { await leaving.ask() }
          }
        }
      }
    }
    .asking(leaving)
    .onDisappear { model.forgetExports() }
  }
}

/// Language, look, and the tab to open on.
private struct ChoiceSections: View {
  let state: SettingsState
  let model: SettingsModel

  var body: some View {
    Section(state.language.title) {
      ForEach(state.language.choices, id: \.id) { choice in
        OptionRow(label: choice.label, isChosen: choice.chosen) { Task { await model.choose(choice.id) } }
      }
    }
    Section(state.theme.title) {
      ForEach(state.theme.choices, id: \.id) { choice in
        OptionRow(label: choice.label, isChosen: choice.chosen) { Task { await model.choose(choice.id) } }
      }
    }
    Section(state.startTab.title) {
      ForEach(state.startTab.choices, id: \.id) { choice in
        OptionRow(label: choice.label, isChosen: choice.chosen) { Task { await model.choose(choice.id) } }
      }
    }
    if let area = state.area { Section { FigureRow(figure: area) } }
  }
}

/// What the customer wants to be told of.
private struct NotificationSection: View {
  let state: NotificationsState
  let model: SettingsModel

  var body: some View {
    Section {
      ForEach(state.switches, id: \.kind) { item in
        Toggle(
          item.label, isOn: Binding(reading: { item.on }, writing: { isOn in Task { await model.notify(item.kind, isOn) } }))
      }
    } header: {
      Text(state.title)
    } footer: {
      Text(state.note)
    }
  }
}

/// The lock. Whoever switches it shows who they are first.
private struct LockSection: View {
  let lock: LockSwitch
  let model: SettingsModel
  @Environment(Shell.self) private var shell

  var body: some View {
    Section {
      Toggle(
        lock.label,
        isOn: Binding(
          reading: { lock.on },
          writing: { isOn in
            Task {
              if await shell.unlock() { await model.lock(isOn) }
            }
          }))
    }
  }
}

/// What is kept on this device.
private struct DataSection: View {
  let data: DataState
  let model: SettingsModel
  @Environment(Shell.self) private var shell

  var body: some View {
    Section(data.title) {
      FigureRow(figure: data.size)
      Button(data.delete, systemImage: "arrow.down.circle") { Task { await model.fetchAnew() } }
        .disabled(model.isFetchingAnew)
      if model.isFetchingAnew { ProgressView(shell.words.loading) }
      Notes(notes: [data.deleteText])
      Button(data.export, systemImage: "square.and.arrow.up") { Task { await model.export() } }
      ForEach(model.exported, id: \.self) { file in
        ShareLink(item: file) { Label(file.lastPathComponent, systemImage: "doc") }
      }
      Notes(notes: [data.exportText])
    }
  }
}
