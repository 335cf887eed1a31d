import KundeappCore

// The five tabs and the pages behind Oversikt.

extension Hearing: OverviewListener where State == OverviewState {}
extension Hearing: ConsumptionListener where State == ConsumptionState {}
extension Hearing: ProductionListener where State == ProductionState {}
extension Hearing: InvoicesListener where State == InvoicesState {}
extension Hearing: TrialSettlementListener where State == TrialSettlementState {}
extension Hearing: PeaksListener where State == PeaksState {}
extension Hearing: PricesListener where State == PricesState {}
extension Hearing: SupportListener where State == SupportState {}
extension Hearing: SpotListener where State == SpotState {}
extension Hearing: NewsListener where State == NewsState {}
extension Hearing: OutagesListener where State == OutagesState {}
extension Hearing: ServicesListener where State == ServicesState {}

extension OverviewScreen: Showing {
  func states() -> AsyncStream<Phase<OverviewState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension ConsumptionScreen: Showing {
  func states() -> AsyncStream<Phase<ConsumptionState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension ProductionScreen: Showing {
  func states() -> AsyncStream<Phase<ProductionState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension InvoicesScreen: Showing {
  func states() -> AsyncStream<Phase<InvoicesState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension TrialSettlementScreen: Showing {
  func states() -> AsyncStream<Phase<TrialSettlementState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension PeaksScreen: Showing {
  func states() -> AsyncStream<Phase<PeaksState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension PricesScreen: Showing {
  func states() -> AsyncStream<Phase<PricesState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension SupportScreen: Showing {
  func states() -> AsyncStream<Phase<SupportState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension SpotScreen: Showing {
  func states() -> AsyncStream<Phase<SpotState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension NewsScreen: Showing {
  func states() -> AsyncStream<Phase<NewsState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension OutagesScreen: Showing {
  func states() -> AsyncStream<Phase<OutagesState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}

extension ServicesScreen: Showing {
  func states() -> AsyncStream<Phase<ServicesState>> {
    KundeappUI.states { [self] in
      let shown = try await subscribe(listener: $0)
      return (shown.first, shown.subscription)
    }
  }
}
