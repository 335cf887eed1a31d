import KundeappCore
import SwiftUI

/// A page that is fetched anew when it is opened, and when it is pulled down.
struct FetchedPage<State: Sendable, Content: View>: View {
  let followed: Followed<State>
  let frame: KeyPath<State, Frame>
  @ViewBuilder let content: (State) -> Content

  var body: some View {
    FollowedPage(followed: followed, frame: frame, content: content)
      .task { await followed.refresh() }
  }
}
