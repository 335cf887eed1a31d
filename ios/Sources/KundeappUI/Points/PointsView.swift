import KundeappCore
import SwiftUI

/// The switcher. Long lists can be searched.
struct PointsView: View {
  let shell: Shell
  @State private var model: PointsModel
  @Environment(\.dismiss) private var dismiss

  init(shell: Shell) {
    self.shell = shell
    _model = State(initialValue: PointsModel(app: shell.app))
  }

  var body: some View {
    NavigationStack {
      PhaseView(phase: model.phase, retry: model.begin) { state in
        List {
          FrameSection(frame: state.frame, problem: model.problem)
          ForEach(model.points, id: \.header.id) { row in
            PointChoice(row: row) { Task { if await model.choose(row) { dismiss() } } }
          }
          if state.more { ProgressView(shell.words.loading).task(id: model.points.count) { await model.more() } }
        }
        .navigationTitle(state.frame.title)
      }
      .searchable(text: $model.search, prompt: shell.words.search)
      .toolbar {
        ToolbarItem(placement: .cancellationAction) { Button(shell.words.close) { dismiss() } }
      }
      .task(id: model.search) { await model.begin() }
    }
  }
}

private struct PointChoice: View {
  let row: PointRow
  let choose: @MainActor () -> Void

  var body: some View {
    Button {
      choose()
    } label: {
      HStack {
        VStack(alignment: .leading) {
          Text(row.header.name)
          Text(row.header.address).font(.subheadline).foregroundStyle(.secondary)
          Text(row.group).font(.footnote).foregroundStyle(.secondary)
        }
        Spacer()
        if row.chosen { Image(systemName: "checkmark").accessibilityHidden(true) }
      }
    }
    .accessibilityLabel(row.header.spoken)
    .accessibilityAddTraits(row.chosen ? .isSelected : [])
  }
}
