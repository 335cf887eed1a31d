import KundeappCore
import SwiftUI

/// A page that follows one screen: its state as a list, pulled to refresh.
struct FollowedPage<State: Sendable, Content: View>: View {
  let followed: Followed<State>
  let frame: KeyPath<State, Frame>
  @ViewBuilder let content: (State) -> Content

  var body: some View {
    PhaseView(phase: followed.phase, retry: followed.refresh) { state in
      List {
        if let point = state[keyPath: frame].point { PointBar(point: point) }
        FrameSection(frame: state[keyPath: frame], problem: followed.problem)
        content(state)
      }
      .navigationTitle(state[keyPath: frame].title)
      .refreshable { await followed.refresh() }
    }
    .task(id: followed.attempt) { await followed.follow() }
  }
}
