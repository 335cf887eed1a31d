import Foundation
import KundeappCore

extension AppFailure {
  /// What happened and what to do, in the core's words.
  public var text: String {
    switch self {
    case .Offline(let message), .Server(let message), .AppTooOld(let message), .SessionEnded(let message),
      .NotFound(let message), .Device(let message), .Unexpected(let message):
      message
    }
  }

  /// Chooses picture and button.
  public var kind: FailureKind {
    switch self {
    case .Offline: .offline
    case .Server: .server
    case .AppTooOld: .appTooOld
    case .SessionEnded: .sessionEnded
    case .NotFound: .notFound
    case .Device: .device
    case .Unexpected: .unexpected
    }
  }
}

extension LoginFailure {
  /// What happened and what to do, in the core's words.
  public var text: String {
    switch self {
    case .Typed(let message), .NewCode(let message), .Wait(let message), .NotACustomer(let message),
      .Method(let message), .Browser(let message), .Clock(let message), .App(let message):
      message
    }
  }
}

extension FailureState {
  /// A thrown error in the place of a state. What the core throws has the customer's words.
  init(of error: any Error) {
    switch error {
    case let failure as AppFailure: self.init(kind: failure.kind, text: failure.text)
    case let failure as LoginFailure: self.init(kind: .unexpected, text: failure.text)
    default: self.init(kind: .unexpected, text: error.localizedDescription)
    }
  }
}
