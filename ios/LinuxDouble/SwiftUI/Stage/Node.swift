/// A piece of what a view shows, for tests to look at. Not part of SwiftUI.
@MainActor public struct Node {
  public var kind: String
  public var text: String?
  public var children: [Node]
  /// What VoiceOver says instead of the texts inside.
  public var label: String?
  public var value: String?
  public var isHidden = false
  public var isEnabled = true
  public var isSelected = false
  /// What a tap does.
  public var action: (@MainActor () -> Void)?
  /// What typing does; `value` is what stands there.
  public var write: (@MainActor (String) -> Void)?
  /// What VoiceOver's swipe up (above zero) or down does.
  public var adjust: (@MainActor (Int) -> Void)?
  /// What a flick of the finger does: how far it would go.
  public var flick: (@MainActor (CGSize) -> Void)?
  /// What pulling down does.
  public var refresh: (@Sendable () async -> Void)?
  var tag: AnyHashable?
  var tabItem: [Node] = []

  public init(
    _ kind: String, _ text: String? = nil, _ children: [Node] = [],
    action: (@MainActor () -> Void)? = nil
  ) {
    self.kind = kind
    self.text = text
    self.children = children
    self.action = action
  }

  /// What stands beside a view without being a part of it.
  static let around: Set = ["navigationTitle", "ToolbarItem", "Sheet", "Alert", "SearchField", "AXChart"]

  /// One node for several.
  static func one(of nodes: [Node]) -> Node {
    if let only = nodes.first, nodes.count == 1 { return only }
    return Node("Group", nil, nodes)
  }

  /// This and all below it.
  public var all: [Node] { [self] + children.flatMap(\.all) }

  /// The texts in it that can be seen, in their order.
  public var texts: [String] {
    let own = kind == "Text" || kind == "navigationTitle" ? text.map { [$0] } ?? [] : []
    return own + children.flatMap(\.texts)
  }

  /// What VoiceOver says of it.
  public var spoken: String {
    if isHidden { return "" }
    if let label { return label }
    let own = kind == "Text" || kind == "TextField" || kind == "Toggle" || kind == "Picker" ? text : nil
    return ([own ?? ""] + children.map(\.spoken)).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The tree, a line a node.
  public var outline: String { lines(0).joined(separator: "\n") }

  private func lines(_ depth: Int) -> [String] {
    let marks = [
      text.map { "«\($0)»" }, label.map { "label «\($0)»" }, value.map { "value «\($0)»" },
      action == nil ? nil : "acts", isEnabled ? nil : "disabled", isSelected ? "selected" : nil,
    ]
    let line = ([String(repeating: "  ", count: depth) + kind] + marks.compactMap { $0 }).joined(separator: " ")
    return [line] + children.flatMap { $0.lines(depth + 1) }
  }
}
