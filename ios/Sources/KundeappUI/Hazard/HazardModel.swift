import KundeappCore
import Observation

/// Meld farlig forhold, also while nobody is signed in.
@MainActor @Observable public final class HazardModel {
  public let followed: Followed<HazardState>
  public let writing: Writing
  /// The device is being asked where it is.
  public private(set) var isLocating = false
  /// The device did not say where it is: the customer writes it.
  public private(set) var isLost = false
  private let screen: HazardScreen
  private let device: any Device

  public init(app: Kundeapp, device: any Device) {
    self.device = device
    screen = app.hazard()
    followed = app.following(screen)
    writing = Writing(screen, device: device)
  }

  /// It is where the device is.
  public func locate() async {
    guard !isLocating else { return }
    isLocating = true
    defer { isLocating = false }
    guard let position = await device.position() else {
      isLost = true
      return
    }
    isLost = false
    await writing.settle { [screen] in
      try await screen.here(latitude: position.latitude, longitude: position.longitude)
    }
  }
}
