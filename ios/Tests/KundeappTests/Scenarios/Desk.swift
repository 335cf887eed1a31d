import KundeappCore
import Testing

@testable import KundeappUI

/// What a customer writes to the company, as a story goes.
struct Desk {
  private var form = ""

  /// Takes a step that belongs to writing.
  mutating func take(_ step: Step, in app: Kundeapp) async throws {
    switch try step.needed("do") {
    case "fetch_contact": try await app.contactUs().refresh()
    case "open_form": form = try step.needed("form")
    case "fill": try await fill(step, in: app)
    case "send": #expect(try await send(step, in: app), "something must be corrected before it is sent")
    case "deliver": try await app.outbox().send()
    default: throw Missing("how to do \(step)")
    }
  }

  /// What there is to draw on a page where one writes.
  func state(of screen: String, in app: Kundeapp) async throws -> any Sendable {
    switch screen {
    case "contact": try await app.contactUs().state()
    case "hazard": try await app.hazard().state()
    case "form": try await app.form(id: form).state()
    case "outbox": try await app.outbox().state()
    default: throw Missing("a screen '\(screen)'")
    }
  }

  private func fill(_ step: Step, in app: Kundeapp) async throws {
    let (field, text) = (try step.needed("field"), try step.needed("text"))
    switch try step.needed("screen") {
    case "contact": try await app.contactUs().fill(field: field, text: text)
    case "hazard": try await app.hazard().fill(field: field, text: text)
    case "form": try await app.form(id: form).fill(field: field, text: text)
    default: throw Missing("a page to write on in \(step)")
    }
  }

  private func send(_ step: Step, in app: Kundeapp) async throws -> Bool {
    switch try step.needed("screen") {
    case "contact": try await app.contactUs().send()
    case "hazard": try await app.hazard().send()
    case "form": try await app.form(id: form).send()
    default: throw Missing("a page to send from in \(step)")
    }
  }
}
