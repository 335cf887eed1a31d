import KundeappCore
import Observation
import SwiftUI

/// Logging out: asked before it, with what would be lost by it.
@MainActor @Observable final class Leaving {
  var isAsking = false
  /// What has not been sent, and would be deleted.
  private(set) var unsent: String?
  /// Why it did not go, for the customer.
  private(set) var problem: String?
  private let app: Kundeapp

  init(app: Kundeapp) { self.app = app }

  /// Asks, once it is known what would be lost.
  func ask() async {
    do {
      problem = nil
      unsent = try await app.unsentQuestion()
    } catch {
      problem = FailureState(of: error).text
    }
    isAsking = true
  }

  /// Ends the session, here and on the server.
  func leave() async {
    do {
      _ = try await app.logOut()
    } catch {
      problem = FailureState(of: error).text
      isAsking = true
    }
  }
}

extension View {
  /// Has the question about logging out over this view.
  func asking(_ leaving: Leaving) -> some View { modifier(LeavingQuestion(leaving: leaving)) }
}

private struct LeavingQuestion: ViewModifier {
  @Bindable var leaving: Leaving
  @Environment(Shell.self) private var shell

  func body(content: Content) -> some View {
    content.alert(shell.words.logOutTitle, isPresented: $leaving.isAsking) {
      Button(shell.words.logOut, role: .destructive) { Task { await leaving.leave() } }
      Button(shell.words.cancel, role: .cancel) {}
    } message: {
      Text([shell.words.logOutText, leaving.unsent, leaving.problem].compactMap { $0 }.joined(separator: "\n\n"))
    }
  }
}
