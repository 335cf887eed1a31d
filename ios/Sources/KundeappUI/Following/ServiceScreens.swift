import KundeappCore

// The pages of Kundeservice that show something.

extension Hearing: FaqListener where State == FaqState {}
extension Hearing: AuthorisationsListener where State == AuthorisationsState {}
extension Hearing: MeterListener where State == MeterState {}
extension Hearing: ElhubListener where State == ElhubState {}
extension Hearing: SelfReadingListener where State == SelfReadingState {}
extension Hearing: ConnectionsListener where State == ConnectionsState {}
extension Hearing: MeterExchangesListener where State == MeterExchangesState {}

extension FaqScreen: Showing {
  func states() -> AsyncStream<Phase<FaqState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension AuthorisationsScreen: Showing {
  func states() -> AsyncStream<Phase<AuthorisationsState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension MeterScreen: Showing {
  func states() -> AsyncStream<Phase<MeterState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension ElhubScreen: Showing {
  func states() -> AsyncStream<Phase<ElhubState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension SelfReadingScreen: Showing {
  func states() -> AsyncStream<Phase<SelfReadingState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension ConnectionsScreen: Showing {
  func states() -> AsyncStream<Phase<ConnectionsState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension MeterExchangesScreen: Showing {
  func states() -> AsyncStream<Phase<MeterExchangesState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}
