import KundeappCore
import SwiftUI
import Testing

@testable import KundeappUI

/// What a test does with the whole app.
extension Stage {
  /// Opens a tab. Pages have words of the same name.
  func open(_ kind: MainTab, of shell: Shell) async throws {
    let name = try #require(shell.words.tabs.first { $0.kind == kind }?.label)
    let item = { (tree: Node) in tree.all.first { $0.kind == "TabItem" && $0.texts.contains(name) } }
    let tree = try await see("the tab «\(name)»") { item($0) != nil }
    item(tree)?.action?()
  }

  /// Opens a page of Kundeservice from its menu.
  func open(_ kind: MenuKind, of shell: Shell) async throws {
    try await open(.services, of: shell)
    let item = try #require(try await shell.app.services().state().menu.first { $0.kind == kind })
    try await tap(item.spoken)
    try await see("the page") { tree in tree.all.contains { $0.kind == "Back" } }
  }

  /// Back to the page before.
  func back() async throws {
    let tree = try await see("a way back") { tree in tree.all.contains { $0.kind == "Back" } }
    tree.all.first { $0.kind == "Back" }?.action?()
  }

  /// Taps what is called that inside the question that is asked.
  func answer(_ name: String) async throws {
    let tree = try await see("the question") { tree in
      tree.all.contains { $0.kind == "Alert" && $0.acting(name) != nil }
    }
    tree.all.first { $0.kind == "Alert" }?.acting(name)?.action?()
  }

  /// Everything that acts has a name.
  func expectNames(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(look().nameless.map(\.outline) == [], sourceLocation: sourceLocation)
  }
}

extension Node {
  /// What is called that shows as chosen.
  func isChosen(_ name: String) -> Bool { all.contains { ($0.texts.contains(name) || $0.label == name) && $0.isSelected } }
}
