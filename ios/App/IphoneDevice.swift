#if canImport(UIKit)
  import AuthenticationServices
  import KundeappUI
  import LocalAuthentication
  import UIKit

  /// The system's browser for logins, and the pasteboard.
  @MainActor final class IphoneDevice: NSObject, Device, ASWebAuthenticationPresentationContextProviding {
    let redirect: String
    private var session: ASWebAuthenticationSession?

    init(redirect: String) { self.redirect = redirect }

    func logIn(at address: URL) async throws -> URL {
      session?.cancel()
      return try await withCheckedThrowingContinuation { continuation in
        let session = browser(address) { url, error in
          if let url {
            continuation.resume(returning: url)
          } else {
            continuation.resume(throwing: error ?? ASWebAuthenticationSessionError(.canceledLogin))
          }
        }
        session.presentationContextProvider = self
        // Another customer's login in the browser is none of this app's.
        session.prefersEphemeralWebBrowserSession = true
        self.session = session
        session.start()
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

    /// An https address is taken from the browser where the system can do that; before iOS 17.4 it comes back as a universal link.
    private func browser(
      _ address: URL, _ done: @escaping @Sendable (URL?, (any Error)?) -> Void
    ) -> ASWebAuthenticationSession {
      let back = URL(string: redirect)
      if #available(iOS 17.4, *), let back, back.scheme == "https", let host = back.host() {
        return ASWebAuthenticationSession(
          url: address, callback: .https(host: host, path: back.path()), completionHandler: done)
      }
      return ASWebAuthenticationSession(url: address, callbackURLScheme: back?.scheme, completionHandler: done)
    }
  }
#endif
