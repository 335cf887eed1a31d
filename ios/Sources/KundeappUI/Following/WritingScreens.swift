import KundeappCore

// What the customer writes and chooses.

extension Hearing: FormListener where State == FormState {}
extension Hearing: ContactUsListener where State == ContactUsState {}
extension Hearing: HazardListener where State == HazardState {}
extension Hearing: OutboxListener where State == OutboxState {}
extension Hearing: SettingsListener where State == SettingsState {}

extension FormScreen: Showing {
  func states() -> AsyncStream<Phase<FormState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension ContactUsScreen: Showing {
  func states() -> AsyncStream<Phase<ContactUsState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension HazardScreen: Showing {
  func states() -> AsyncStream<Phase<HazardState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension OutboxScreen: Showing {
  func states() -> AsyncStream<Phase<OutboxState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension SettingsScreen: Showing {
  func states() -> AsyncStream<Phase<SettingsState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}
