import Foundation
import KundeappCore
import Testing

@testable import KundeappUI

/// Somebody with a phone, as a story goes.
actor Customer {
  private let phone: Phone
  private let entrance: Entrance
  private var inHand: AppInHand
  private var invoice = ""
  private var desk = Desk()
  /// What goes on while the customer looks at something else.
  private var syncing: Task<Void, any Error>?

  init(_ phone: Phone) async throws {
    self.phone = phone
    entrance = Entrance(phone.sandbox)
    inHand = try AppInHand(try await phone.app())
  }

  /// Takes one step, and fails as the story says.
  func take(_ step: Step) async throws {
    do {
      if let screen = step["see"] {
        let state = try await inHand.state(of: screen, invoice: invoice, desk: desk)
        if step["fails"] == nil { try step.holds(state) }
      } else {
        try await act(step)
      }
      #expect(step["fails"] == nil, "it went well")
    } catch let failure as AppFailure {
      check(step, kind: "\(failure.kind)", text: failure.text)
    } catch let failure as LoginFailure {
      check(step, kind: "\(failure)", text: failure.text)
    }
  }

  /// `kind` begins with the name of the case.
  private func check(_ step: Step, kind: String, text: String) {
    let name = underscored(String(kind.prefix { $0.isLetter }))
    #expect(name == step["fails"], "\(text)")
    if let part = step["says"] { #expect(plain(text).contains(part)) }
  }

  private func act(_ step: Step) async throws {
    let app = inHand.app
    switch try step.needed("do") {
    case "choose_area": try await app.chooseArea(area: try step.needed("area"))
    case "restart": inHand = try AppInHand(try await phone.app())
    case "lose_phone": try await phone.sandbox.losePhone(of: try step.needed("to"))
    case "sync": try await app.sync()
    case "sync_first": try await app.syncToFirstScreen()
    case "begin_sync": syncing = Task { try await app.sync() }
    case "end_sync": try await #require(syncing).value
    case "switch_point":
      let found = try await app.points().page(search: try step.needed("search"), page: 0).points
      try #require(found.count == 1)
      try await app.points().choose(point: found[0].header.id)
    case "show", "previous_period", "next_period": try await inHand.turn(step)
    case "open_invoice": invoice = try await invoice(at: step)
    case "open_pdf":
      let pdf = try await app.invoices().pdf(id: try await invoice(at: step))
      #expect(pdf.starts(with: Data("%PDF-".utf8)))
    case "server_gone": await phone.sandbox.stop()
    case "maintenance", "oldest_app", "fault", "mend":
      let words = step.texts(["until", "version", "path", "fault", "times"])
      try await phone.sandbox.operate(try step.needed("do").replacing("_", with: "-"), words)
    case "fetch_contact", "open_form", "fill", "send", "deliver": try await write(step)
    case "log_out": _ = try await app.logOut()
    default: try await entrance.take(step, on: inHand.login)
    }
  }

  private func write(_ step: Step) async throws {
    var desk = desk
    try await desk.take(step, in: inHand.app)
    self.desk = desk
  }

  private func invoice(at step: Step) async throws -> String {
    let list = try await inHand.app.invoices().state().invoices
    let place = try #require(Int(try step.needed("place")))
    try #require(list.indices.contains(place))
    return list[place].id
  }
}
