#if canImport(UIKit)
  import AuthenticationServices
  import KundeappUI
  import LocalAuthentication
  import UIKit

  /// The system's browser for logins, and the pasteboard.
  @MainActor final class IphoneDevice: NSObject, Device, ASWebAuthenticationPresentationContextProviding {
    let redirect: String
    private var visit: BrowserVisit?

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

    func unlock(_ reason: String) async -> Bool {
      let context = LAContext()
      // A phone without a code has nothing to ask for.
      guard context.canEvaluatePolicy(.deviceOwnerAuthentication, error: nil) else { return true }
      return (try? await context.evaluatePolicy(.deviceOwnerAuthentication, localizedReason: reason)) ?? false
    }

    func copy(_ text: String) { UIPasteboard.general.string = text }

    func presentationAnchor(for session: ASWebAuthenticationSession) -> ASPresentationAnchor {
      let scenes = UIApplication.shared.connectedScenes.compactMap { $0 as? UIWindowScene }
      return scenes.flatMap(\.windows).first(where: \.isKeyWindow) ?? ASPresentationAnchor()
    }
  }
#endif
