import KundeappCore
import Observation

/// A form being filled in. The core keeps every letter at once; what is on its way there already stands in the field.
@MainActor @Observable public final class FormModel {
  public let followed: Followed<FormState>
  /// It lies in the outbox.
  public private(set) var isSent = false
  private var typed: [String: String] = [:]
  private let screen: FormScreen

  public init(app: Kundeapp, id: String) {
    screen = app.form(id: id)
    followed = app.following(screen)
  }

  /// What stands in a field.
  public func value(of field: FieldState) -> String { typed[field.id] ?? field.value }

  /// Types or chooses something. Letters reach the core in the order in which they were typed.
  public func fill(_ field: FieldState, with text: String) {
    typed[field.id] = text
    let before = last
    last = Task { [screen, followed] in
      await before?.value
      await followed.act { try await screen.fill(field: field.id, text: text) }
    }
  }

  /// Agrees to a sentence, or takes that back.
  public func agree(_ field: FieldState, _ yes: Bool) async {
    await followed.act { [screen] in try await screen.agree(field: field.id, yes: yes) }
  }

  /// Sends it as soon as that can be; the fields say what must be corrected first.
  public func send() async {
    await last?.value
    isSent = await followed.act { [screen] in try await screen.send() } ?? false
    if isSent { typed = [:] }
  }

  @ObservationIgnored private var last: Task<Void, Never>?
}
