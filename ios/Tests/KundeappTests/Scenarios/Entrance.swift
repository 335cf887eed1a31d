import Foundation
import KundeappCore
import Testing

@testable import KundeappUI

/// How somebody signs in, as a story goes: what a code was sent to, and what the browser was given.
actor Entrance {
  private let sandbox: Sandbox
  private let web: HttpBrowser
  private let asked = Asked()
  private var method = LoginMethod.bankId
  private var address = ""

  init(_ sandbox: Sandbox) {
    self.sandbox = sandbox
    web = HttpBrowser(sandbox)
  }

  /// Takes a step that belongs to a login.
  func take(_ step: Step, on login: LoginScreen) async throws {
    switch try step.needed("do") {
    case "ask_for_code":
      try await login.choose(method: try meant(step), browser: asked)
      address = try step.needed("to")
      try await login.sendCode(typed: address)
    case "enter_code": try await login.enterCode(typed: try await code(step["code"]))
    case "begin_bankid":
      method = try meant(step)
      try await login.choose(method: method, browser: asked)
    case "finish_bankid":
      let person = try sandbox.person(mobile: try step.needed("mobile"))
      let back =
        if method == .bankIdMobile {
          try await web.bankIdMobile(person, at: try asked.page())
        } else {
          try await web.bankId(person, at: try asked.page())
        }
      try await login.comeBack(callback: back.absoluteString)
    case "cancel_bankid": try await login.comeBack(callback: try await web.cancel(at: try asked.page()).absoluteString)
    case "leave_login": try await login.back()
    default: throw Missing("how to do \(step)")
    }
  }

  private func meant(_ step: Step) throws -> LoginMethod {
    let methods: [String: LoginMethod] = [
      "sms": .sms, "email": .email, "bank_id": .bankId, "bank_id_mobile": .bankIdMobile,
    ]
    return try #require(methods[try step.needed("method")])
  }

  /// The code that came, one that did not, or the digits as they are.
  private func code(_ wanted: String?) async throws -> String {
    switch wanted {
    case nil: return try await sandbox.latestCode(to: address)
    case "wrong": return try await sandbox.latestCode(to: address) == "000000" ? "000001" : "000000"
    case let digits?: return digits
    }
  }
}
