import KundeappCore
import Observation

/// From the tap on the app's icon to its first screen.
@MainActor @Observable public final class Launch {
  public enum Stage {
    case opening
    case open(Shell)
    /// What is kept on this device cannot be used.
    case failed(FailureState)
  }

  public private(set) var stage = Stage.opening
  /// The words before there is an app.
  public let words: ShellWords
  private let language: Language
  private let device: any Device
  private let openApp: @Sendable (Language) async throws -> Kundeapp

  public init(
    language: Language, device: any Device, open: @escaping @Sendable (Language) async throws -> Kundeapp
  ) {
    self.language = language
    self.device = device
    openApp = open
    words = wordsIn(language: language)
  }

  /// Opens the app; again after a failure.
  public func begin() async {
    if case .open = stage { return }
    do {
      stage = .open(try Shell(app: try await openApp(language), device: device))
    } catch {
      stage = .failed(FailureState(of: error))
    }
  }
}
