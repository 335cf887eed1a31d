#if canImport(UIKit)
  import CoreLocation
  import KundeappUI

  /// Where the phone is, asked once, when the customer wants to tell it.
  @MainActor final class IphonePosition: NSObject, @preconcurrency CLLocationManagerDelegate {
    private let manager = CLLocationManager()
    private var waiting: [CheckedContinuation<Position?, Never>] = []

    override init() {
      super.init()
      manager.delegate = self
      manager.desiredAccuracy = kCLLocationAccuracyNearestTenMeters
    }

    /// None when the customer does not allow it, or the phone does not know.
    func find() async -> Position? {
      await withCheckedContinuation { continuation in
        waiting.append(continuation)
        if waiting.count == 1 { ask() }
      }
    }

    func locationManagerDidChangeAuthorization(_ manager: CLLocationManager) { if !waiting.isEmpty { ask() } }

    func locationManager(_ manager: CLLocationManager, didUpdateLocations locations: [CLLocation]) {
      let place = locations.last?.coordinate
      answer(place.map { Position(latitude: Self.decimal($0.latitude), longitude: Self.decimal($0.longitude)) })
    }

    func locationManager(_ manager: CLLocationManager, didFailWithError error: any Error) { answer(nil) }

    private func ask() {
      switch manager.authorizationStatus {
      case .notDetermined: manager.requestWhenInUseAuthorization()
      case .denied, .restricted: answer(nil)
      default: manager.requestLocation()
      }
    }

    private func answer(_ position: Position?) {
      let asking = waiting
      waiting = []
      for continuation in asking { continuation.resume(returning: position) }
    }

    /// With a point, whatever the phone's language: about a metre's worth of digits.
    private static func decimal(_ degrees: CLLocationDegrees) -> String {
      degrees.formatted(.number.precision(.fractionLength(5)).grouping(.never).locale(Locale(identifier: "en_US_POSIX")))
    }
  }
#endif
