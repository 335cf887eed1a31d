import KundeappCore

/// What a screen has to draw.
public enum Phase<State: Sendable>: Sendable {
  /// Its first state is on its way.
  case loading
  /// There is something to draw.
  case ready(State)
  /// There is nothing, and why.
  case failed(FailureState)

  /// What there is to draw.
  public var state: State? {
    if case .ready(let state) = self { state } else { nil }
  }
}
