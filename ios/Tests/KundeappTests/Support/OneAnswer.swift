import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// The answer to one request, be it a redirect: whoever asked decides where to go on. Cookies are theirs too, since the client's
/// own jar holds back what is marked for https alone, and the sandbox speaks http.
final class OneAnswer: NSObject, URLSessionDataDelegate, @unchecked Sendable {
  private let lock = NSLock()
  private var body = Data()
  private let waiting: CheckedContinuation<(HTTPURLResponse, Data), any Error>

  static func to(_ request: URLRequest) async throws -> (HTTPURLResponse, Data) {
    let keepsNothing = URLSessionConfiguration.ephemeral
    keepsNothing.httpCookieStorage = nil
    keepsNothing.httpShouldSetCookies = false
    return try await withCheckedThrowingContinuation { waiting in
      // Delegates of single tasks are not asked about redirects everywhere; those of sessions are.
      let session = URLSession(configuration: keepsNothing, delegate: OneAnswer(waiting), delegateQueue: nil)
      session.dataTask(with: request).resume()
      session.finishTasksAndInvalidate()
    }
  }

  private init(_ waiting: CheckedContinuation<(HTTPURLResponse, Data), any Error>) { self.waiting = waiting }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) { completionHandler(nil) }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    lock.withLock { body += data }
  }

  func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
    guard let answer = task.response as? HTTPURLResponse else {
      waiting.resume(throwing: error ?? Missing("an answer over HTTP"))
      return
    }
    waiting.resume(returning: (answer, lock.withLock { body }))
  }
}
