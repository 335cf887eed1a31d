import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// What a test asks of the tree that a view draws.
extension Node {
  func shows(_ text: String) -> Bool {
    plain(texts.joined(separator: "\n")).contains(plain(text)) || spokenAll.contains(plain(text))
  }

  /// What acts and is called that: a button, a link, a tab.
  func acting(_ name: String) -> Node? {
    reachable.first { $0.isEnabled && $0.action != nil && ($0.texts.contains(name) || $0.label == name) }
  }

  /// All but what lies under a sheet.
  private var reachable: [Node] { (all.last { $0.kind == "Sheet" } ?? self).all }

  /// The field of that name.
  func field(_ name: String) -> Node? { all.first { $0.write != nil && ($0.text == name || $0.label == name) } }

  /// Everything that acts and that VoiceOver has no words for.
  var nameless: [Node] {
    all.filter { ($0.action != nil || $0.write != nil) && $0.spoken.isEmpty && !Node.systemsOwn.contains($0.kind) }
  }

  /// The system names these itself.
  private static let systemsOwn: Set = ["Back", "Increment", "Decrement", "Chart"]

  private var spokenAll: String { plain(all.compactMap(\.label).joined(separator: "\n")) }
}

extension Stage {
  /// Taps what is called that, as soon as it is there.
  func tap(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    let tree = try await see("«\(name)» to tap") { $0.acting(name) != nil }
    let node = try #require(tree.acting(name), sourceLocation: sourceLocation)
    node.action?()
  }

  /// Types into the field of that name.
  func type(_ text: String, into name: String) async throws {
    let tree = try await see("the field «\(name)»") { $0.field(name) != nil }
    tree.field(name)?.write?(text)
  }

  /// Waits until that stands in the field of that name, and one can type there again: not while something is under way.
  func see(_ value: String, in name: String) async throws {
    try await see("«\(value)» in the field «\(name)»") { $0.field(name)?.value == value }
  }

  /// Pulls down what is in view, and waits until it has been fetched.
  func pull() async throws {
    let tree = try await see("something to pull down") { tree in tree.all.contains { $0.refresh != nil } }
    await tree.all.first { $0.refresh != nil }?.refresh?()
  }

  /// Waits for words.
  @discardableResult func see(_ text: String) async throws -> Node { try await see("«\(text)»") { $0.shows(text) } }
}

/// The whole app on a phone beside a sandbox.
@MainActor func started(_ app: Kundeapp, _ device: TestDevice = TestDevice()) throws -> (Stage, Shell) {
  let shell = try Shell(app: app, device: device)
  return (Stage(RootView(shell: shell)), shell)
}
