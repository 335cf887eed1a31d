/// A view with something done to what it draws, or to what reaches it.
struct Modified<Content: View>: Primitive {
  let content: Content
  var before: @MainActor (inout RenderContext) -> Void = { _ in }
  var after: @MainActor ([Node], RenderContext) -> [Node] = { nodes, _ in nodes }
  func nodes(_ context: RenderContext) -> [Node] {
    var inner = context.at("m")
    before(&inner)
    return after(render(content, inner), inner)
  }
}

extension View {
  /// Changes the one node that this view draws.
  func node(_ change: @escaping @MainActor (inout Node) -> Void) -> some View {
    Modified(
      content: self,
      after: { nodes, _ in
        var node = Node.one(of: nodes)
        change(&node)
        return [node]
      })
  }

  /// Draws something beside this view.
  func beside(_ more: @escaping @MainActor (RenderContext) -> [Node]) -> some View {
    Modified(content: self, after: { nodes, context in nodes + more(context.at("beside")) })
  }
}
