import KundeappCore
import SwiftUI

/// A page of something that a screen knows more about: as a list, pulled to fetch what is new.
struct LoadedPage<State: Sendable, Content: View>: View {
  let page: Loaded<State>
  let frame: KeyPath<State, Frame>
  @ViewBuilder let content: (State) -> Content
  @Environment(Shell.self) private var shell

  var body: some View {
    PhaseView(phase: page.phase, retry: page.retry) { state in
      List {
        FrameSection(frame: state[keyPath: frame])
        content(state)
      }
      .navigationTitle(state[keyPath: frame].title)
      .refreshable { await shell.refresh() }
    }
    .task(id: page.attempt) { await page.follow() }
  }
}
