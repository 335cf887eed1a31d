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

  /// Does something that happens once for this view, and would happen for each row of a section, of several views or of a group
  /// whose content changes. Nobody means that, so that it ends the test.
  func once(
    _ what: String, _ before: @escaping @MainActor (inout RenderContext) -> Void = { _ in },
    more: @escaping @MainActor (RenderContext) -> [Node] = { _ in [] }
  ) -> some View {
    precondition(!(self is any Branching), "\(what) of a group whose content changes happens anew with each change")
    return Modified(
      content: self, before: before,
      after: { nodes, context in
        let rows = nodes.filter { !Node.around.contains($0.kind) }
        precondition(rows.count < 2 && rows.first?.kind != "Section", "\(what) happens for each of \(rows.map(\.kind))")
        return nodes + more(context.at("beside"))
      })
  }

  /// Draws something beside this view.
  func beside(_ more: @escaping @MainActor (RenderContext) -> [Node]) -> some View {
    Modified(content: self, after: { nodes, context in nodes + more(context.at("beside")) })
  }
}
