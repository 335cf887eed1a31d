import KundeappCore
import SwiftUI

/// The app while it opens, and then.
public struct LaunchView: View {
  private let launch: Launch

  public init(launch: Launch) { self.launch = launch }

  public var body: some View {
    ZStack {
      switch launch.stage {
      case .opening: ProgressView(launch.words.loading)
      case .open(let shell): RootView(shell: shell)
      case .failed(let failure):
        ContentUnavailableView {
          Label(failure.text, systemImage: failure.kind.symbol)
        } actions: {
          Button(launch.words.retry) { Task { await launch.begin() } }.buttonStyle(.bordered)
        }
      }
    }
    .task { await launch.begin() }
  }
}
