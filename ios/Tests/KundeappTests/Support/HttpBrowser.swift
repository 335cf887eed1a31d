import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// An HTTP client that stands in for the customer's browser at the sandbox's pages: cookies, redirects within it, its forms.
actor HttpBrowser {
  private let home: String
  private var cookies: [String: String] = [:]

  init(_ sandbox: Sandbox) { home = sandbox.address }

  /// Identifies with BankID at the page that the app opens; the address at which the browser comes back to the app.
  func bankId(_ person: Sandbox.Person, at address: URL) async throws -> URL {
    try await submit(["action": "login", "pid": person.pid, "device": "app", "code": ""], at: address)
  }

  /// The same with BankID på mobil.
  func bankIdMobile(_ person: Sandbox.Person, at address: URL) async throws -> URL {
    try await submit(["action": "login", "phone": person.mobile, "birth_date": person.born], at: address)
  }

  /// Presses Avbryt there.
  func cancel(at address: URL) async throws -> URL { try await submit(["action": "cancel"], at: address) }

  private func submit(_ fields: [String: String], at address: URL) async throws -> URL {
    let page = try await follow(URLRequest(url: address))
    guard let hidden = page.html.components(separatedBy: "name=\"login\" value=\"").dropFirst().first,
      let login = hidden.split(separator: "\"").first
    else { throw Missing("a form at \(page.url)") }
    var post = URLRequest(url: page.url)
    post.httpMethod = "POST"
    post.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
    let form = fields.merging(["login": String(login)]) { $1 }
    post.httpBody = Data(form.map { "\($0)=\(encoded($1))" }.joined(separator: "&").utf8)
    let end = try await follow(post)
    guard let back = end.location.flatMap(URL.init(string:)) else { throw Missing("a way back to the app from \(end.url)") }
    return back
  }

  private func follow(_ first: URLRequest) async throws -> Page {
    var page = try await call(first)
    while let next = page.location.flatMap(within) { page = try await call(URLRequest(url: next)) }
    return page
  }

  private func call(_ request: URLRequest) async throws -> Page {
    var request = request
    if !cookies.isEmpty {
      request.setValue(cookies.map { "\($0)=\($1)" }.joined(separator: "; "), forHTTPHeaderField: "Cookie")
    }
    let (answer, body) = try await OneAnswer.to(request)
    guard let url = request.url else { throw Missing("an address") }
    let headers = answer.allHeaderFields.reduce(into: [String: String]()) { $0["\($1.key)"] = "\($1.value)" }
    for cookie in HTTPCookie.cookies(withResponseHeaderFields: headers, for: url) { cookies[cookie.name] = cookie.value }
    return Page(
      url: url, html: String(decoding: body, as: UTF8.self), location: answer.value(forHTTPHeaderField: "Location"))
  }

  /// Where to go on; none when that is not the sandbox.
  private func within(_ location: String) -> URL? {
    if location.hasPrefix("/") { return URL(string: home + location) }
    return location.hasPrefix(home + "/") ? URL(string: location) : nil
  }

  private func encoded(_ value: String) -> String {
    value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? value
  }

  private struct Page {
    let url: URL
    let html: String
    let location: String?
  }
}
