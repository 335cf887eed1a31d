#if canImport(UIKit)
  import AuthenticationServices

  /// One look into the system's browser, from the page of the login to the address that leads back.
  @MainActor final class BrowserVisit {
    private let address: URL
    private let goal: URL?
    private let window: any ASWebAuthenticationPresentationContextProviding
    private var session: ASWebAuthenticationSession?
    private var waiting: CheckedContinuation<URL, any Error>?

    init(to address: URL, until goal: URL?, above window: any ASWebAuthenticationPresentationContextProviding) {
      (self.address, self.goal, self.window) = (address, goal, window)
    }

    /// Shows the page, and waits for the address. Throws when the browser is closed, by whomever.
    func callback() async throws -> URL {
      try await withCheckedThrowingContinuation { waiting in
        self.waiting = waiting
        let session = makeSession { url, error in
          let outcome: Result<URL, any Error> =
            url.map { .success($0) } ?? .failure(error ?? ASWebAuthenticationSessionError(.canceledLogin))
          Task { @MainActor in self.finish(outcome) }
        }
        session.presentationContextProvider = window
        // Another customer's login in the browser is none of this app's.
        session.prefersEphemeralWebBrowserSession = true
        self.session = session
        if !session.start() { finish(.failure(ASWebAuthenticationSessionError(.presentationContextInvalid))) }
      }
    }

    /// Closes the browser. The system says nothing of a session that the app itself ends.
    func end() {
      session?.cancel()
      finish(.failure(ASWebAuthenticationSessionError(.canceledLogin)))
    }

    private func finish(_ outcome: Result<URL, any Error>) {
      waiting?.resume(with: outcome)
      waiting = nil
      session = nil
    }

    private func makeSession(_ done: @escaping @Sendable (URL?, (any Error)?) -> Void) -> ASWebAuthenticationSession {
      if #available(iOS 17.4, *), let goal, goal.scheme == "https", let host = goal.host() {
        return ASWebAuthenticationSession(
          url: address, callback: .https(host: host, path: goal.path()), completionHandler: done)
      }
      return ASWebAuthenticationSession(url: address, callbackURLScheme: goal?.scheme, completionHandler: done)
    }
  }
#endif
