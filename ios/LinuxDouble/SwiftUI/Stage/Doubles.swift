// For the doubles of other frameworks.

/// Nodes as a view.
public struct DrawnNodes: Primitive {
  private let drawn: [Node]
  public init(_ drawn: [Node]) { self.drawn = drawn }
  func nodes(_ context: RenderContext) -> [Node] { drawn }
}

/// What a view shows that keeps nothing and needs nothing.
@MainActor public func drawnAlone(_ view: some View) -> [Node] { Stage(view).look().children }

extension View {
  /// Changes the node that this view draws.
  public func drawn(_ change: @escaping @MainActor (inout Node) -> Void) -> some View { node(change) }
}

extension ForEach {
  public init(plain data: Data, content: @escaping (Data.Element) -> Content, key: @escaping (Data.Element) -> ID) {
    self.init(data: data, content: content, key: key)
  }
}
