#if canImport(UIKit)
  import AuthenticationServices
  import KundeappUI
  import LocalAuthentication
  import UIKit

  /// The system's browser for logins, the pasteboard, files and pictures, and the place.
  @MainActor final class IphoneDevice: NSObject, Device, ASWebAuthenticationPresentationContextProviding {
    let redirect: String
    private var visit: BrowserVisit?
    private let files = IphoneFiles()
    private let camera = IphoneCamera()
    private let place = IphonePosition()

    init(redirect: String) { self.redirect = redirect }

    func logIn(at address: URL) async throws -> URL {
      visit?.end()
      let visit = BrowserVisit(to: address, until: URL(string: redirect), above: self)
      self.visit = visit
      return try await withTaskCancellationHandler {
        try await visit.callback()
      } onCancel: {
        Task { @MainActor in visit.end() }
      }
    }

    var canLock: Bool { LAContext().canEvaluatePolicy(.deviceOwnerAuthentication, error: nil) }

    func unlock(_ reason: String) async -> Bool {
      let context = LAContext()
      // A phone without a code has nothing to ask for.
      guard context.canEvaluatePolicy(.deviceOwnerAuthentication, error: nil) else { return true }
      return (try? await context.evaluatePolicy(.deviceOwnerAuthentication, localizedReason: reason)) ?? false
    }

    func copy(_ text: String) { UIPasteboard.general.string = text }

    func choose(_ accept: [String], atMost most: Int) async throws -> [ChosenFile] {
      guard let page = top else { return [] }
      return try await files.choose(accept, atMost: most, over: page)
    }

    var hasCamera: Bool { IphoneCamera.isThere }

    func takePicture() async throws -> ChosenFile? {
      guard let page = top else { return nil }
      return try await camera.picture(over: page)
    }

    func position() async -> Position? { await place.find() }

    func presentationAnchor(for session: ASWebAuthenticationSession) -> ASPresentationAnchor {
      window ?? ASPresentationAnchor()
    }

    /// What lies on top: over anything else nothing would show.
    private var top: UIViewController? {
      var page = window?.rootViewController
      while let over = page?.presentedViewController { page = over }
      return page
    }

    private var window: UIWindow? {
      let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
      return scenes.flatMap(\.windows).first(where: \.isKeyWindow)
    }
  }
#endif
