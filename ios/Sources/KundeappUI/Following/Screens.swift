import KundeappCore

/// A screen of the core that tells of its later states.
protocol Showing: Sendable {
  associatedtype State: Sendable
  func states() -> AsyncStream<Phase<State>>
}

// The bindings have no generics: one listener and one method a screen, all alike. Here those around and before the tabs.

extension Hearing: ShellListener where State == ShellState {}
extension Hearing: SessionListener where State == AuthState {}
extension Hearing: LoginListener where State == LoginState {}

extension ShellScreen: Showing {
  func states() -> AsyncStream<Phase<ShellState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension SessionScreen: Showing {
  func states() -> AsyncStream<Phase<AuthState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension LoginScreen: Showing {
  func states() -> AsyncStream<Phase<LoginState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}
