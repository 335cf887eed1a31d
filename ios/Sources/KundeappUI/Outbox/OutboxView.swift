import KundeappCore
import Observation
import SwiftUI

/// Sendt og ikke sendt.
@MainActor @Observable public final class OutboxModel {
  public let followed: Followed<OutboxState>
  private let screen: OutboxScreen

  public init(app: Kundeapp) {
    let screen = app.outbox()
    self.screen = screen
    followed = Followed(screen) { try await screen.send() }
  }

  /// Lets something be tried again, now.
  public func retry(_ id: Int64) async { await followed.act { [screen] in try await screen.retry(id: id) } }
  /// Deletes something, unless an attempt is under way.
  public func delete(_ id: Int64) async { await followed.act { [screen] in try await screen.delete(id: id) } }
}

/// What was not sent first.
struct OutboxView: View {
  @State private var model: OutboxModel

  init(shell: Shell) {
    _model = State(initialValue: OutboxModel(app: shell.app))
  }

  var body: some View {
    FollowedPage(followed: model.followed, frame: \.frame) { state in
      ForEach(state.unsent, id: \.id) { UnsentSection(delivery: $0, model: model) }
      if !state.sent.isEmpty {
        Section { ForEach(state.sent, id: \.id) { DeliveryRow(delivery: $0) } }
      }
    }
  }
}

/// Something that the company does not have, and what can be done about it.
private struct UnsentSection: View {
  let delivery: DeliveryState
  let model: OutboxModel
  @State private var isDeleting = false
  @Environment(Shell.self) private var shell

  var body: some View {
    Section {
      DeliveryRow(delivery: delivery)
      if delivery.canRetry {
        Button(shell.words.retry, systemImage: "arrow.clockwise") { Task { await model.retry(delivery.id) } }
          .accessibilityLabel(Text(verbatim: "\(shell.words.retry) \(delivery.title)"))
      }
      Button(shell.words.remove, systemImage: "trash", role: .destructive) { isDeleting = true }
        .accessibilityLabel(Text(verbatim: "\(shell.words.remove) \(delivery.title)"))
        .confirmationDialog(delivery.title, isPresented: $isDeleting, titleVisibility: .visible) {
          Button(shell.words.remove, role: .destructive) { Task { await model.delete(delivery.id) } }
          Button(shell.words.cancel, role: .cancel) {}
        }
    }
  }
}
