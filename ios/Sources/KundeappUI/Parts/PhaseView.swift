import KundeappCore
import SwiftUI

/// A screen's state once there is one; before, where its content will stand; or why there is none, with a way on.
struct PhaseView<State: Sendable, Content: View>: View {
  let phase: Phase<State>
  let retry: @MainActor () async -> Void
  @ViewBuilder let content: (State) -> Content
  @Environment(Shell.self) private var shell

  var body: some View {
    switch phase {
    case .loading: ProgressView(shell.words.loading).frame(maxWidth: .infinity, minHeight: 200)
    case .failed(let failure): FailureView(failure: failure, retry: retry)
    case .ready(let state): content(state)
    }
  }
}

/// Why there is nothing to show, and a button.
struct FailureView: View {
  let failure: FailureState
  let retry: @MainActor () async -> Void
  @Environment(Shell.self) private var shell

  var body: some View {
    ContentUnavailableView {
      Label(failure.text, systemImage: failure.kind.symbol)
    } actions: {
      Button(shell.words.retry) { Task { await retry() } }
        .buttonStyle(.bordered)
    }
  }
}

extension FailureKind {
  var symbol: String {
    switch self {
    case .offline: "wifi.slash"
    case .server: "exclamationmark.icloud"
    case .appTooOld: "arrow.down.app"
    case .sessionEnded: "person.crop.circle.badge.xmark"
    case .notFound: "questionmark.folder"
    case .device: "internaldrive"
    case .unexpected: "exclamationmark.triangle"
    }
  }
}
