import Foundation
import KundeappCore
import Observation

/// A letter that is being written. The core keeps every letter of it at once; what is on its way there already stands in its
/// field, so that the core's answer never moves the cursor.
@MainActor @Observable public final class Writing {
  /// Something is on its way: a second tap would send twice.
  public private(set) var isSending = false
  /// Why the last thing could not be done, for the customer. Gone with the next.
  public private(set) var problem: String?
  /// How many times it was sent while it was shown.
  private(set) var sent = 0
  private var typed: [String: String] = [:]
  private let letter: any Letter
  private let device: any Device
  @ObservationIgnored private var last: Task<Void, Never>?

  init(_ letter: any Letter, device: any Device) {
    self.letter = letter
    self.device = device
  }

  /// What stands in a field.
  public func value(of field: FieldState) -> String { typed[field.id] ?? field.value }

  /// Types or chooses something.
  public func fill(_ field: FieldState, with text: String) {
    typed[field.id] = text
    act { try await $0.fill(field: field.id, text: text) }
  }

  /// Agrees to a sentence, or takes that back.
  public func agree(_ field: FieldState, _ yes: Bool) {
    act { try await $0.agree(field: field.id, yes: yes) }
  }

  /// Has the customer choose files, and adds them.
  public func attach(to field: FieldState) async {
    let most = field.rules.maxFiles.map { Int($0) - field.files.count } ?? 1
    do {
      for file in try await device.choose(field.rules.accept, atMost: max(most, 1)) {
        act { _ = try await $0.attach(field: field.id, name: file.name, bytes: file.data) }
      }
    } catch {
      problem = FailureState(of: error).text
    }
  }

  /// Has the customer take a picture, and adds it.
  public func photograph(for field: FieldState) async {
    do {
      guard let picture = try await device.takePicture() else { return }
      act { _ = try await $0.attach(field: field.id, name: picture.name, bytes: picture.data) }
    } catch {
      problem = FailureState(of: error).text
    }
  }

  /// Whether a field takes what the camera of this device makes.
  public func canPhotograph(for field: FieldState) -> Bool {
    device.hasCamera && field.rules.accept.contains("image/jpeg")
  }

  /// Removes a file.
  public func detach(_ file: FileState) {
    act { try await $0.detach(file: file.id) }
  }

  /// Forgets what was written.
  public func discard() async { await settle { [letter] in try await letter.discard() } }

  /// Does something, after which the fields show what the core keeps.
  func settle(_ action: @escaping @Sendable () async throws -> Void) async {
    act { _ in try await action() }
    await last?.value
    typed = [:]
  }

  /// Sends it as soon as that can be; the fields say what must be corrected first.
  public func send() async {
    guard !isSending else { return }
    isSending = true
    defer { isSending = false }
    await last?.value
    do {
      problem = nil
      if try await letter.send() {
        typed = [:]
        sent += 1
      }
    } catch {
      problem = FailureState(of: error).text
    }
  }

  /// In the order in which it was asked for: letters reach the core as they were typed.
  private func act(_ action: @escaping @Sendable (any Letter) async throws -> Void) {
    let before = last
    last = Task { [letter] in
      await before?.value
      do {
        problem = nil
        try await action(letter)
      } catch {
        problem = FailureState(of: error).text
      }
    }
  }
}
