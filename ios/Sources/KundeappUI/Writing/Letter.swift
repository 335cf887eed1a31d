import Foundation
import KundeappCore

/// A screen of the core that is filled in and sent. It keeps everything at once: closing the app loses nothing.
protocol Letter: Sendable {
  /// Types or chooses something.
  func fill(field: String, text: String) async throws
  /// Agrees to a sentence, or takes that back.
  func agree(field: String, yes: Bool) async throws
  /// Adds a file. True when it goes along; if not, the field shows why.
  func attach(field: String, name: String, bytes: Data) async throws -> Bool
  /// Removes a file.
  func detach(file: Int64) async throws
  /// Forgets what was written.
  func discard() async throws
  /// True when it is in the outbox; if not, the fields show what must be corrected.
  func send() async throws -> Bool
}

extension FormScreen: Letter {}

// A question and a report have pictures alone, and nothing to agree to.

extension ContactUsScreen: Letter {
  func agree(field: String, yes: Bool) async throws {}
  func attach(field: String, name: String, bytes: Data) async throws -> Bool { try await attach(name: name, bytes: bytes) }
}

extension HazardScreen: Letter {
  func agree(field: String, yes: Bool) async throws {}
  func attach(field: String, name: String, bytes: Data) async throws -> Bool { try await attach(name: name, bytes: bytes) }
}
