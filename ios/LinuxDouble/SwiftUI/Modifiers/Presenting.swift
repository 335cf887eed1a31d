public struct SearchFieldPlacement: Sendable {
  public static let automatic = SearchFieldPlacement()
}

extension View {
  @_disfavoredOverload public func navigationTitle<S: StringProtocol>(_ title: S) -> some View {
    beside { _ in [Node("navigationTitle", String(title))] }
  }

  public func navigationDestination<D: Hashable, C: View>(
    for data: D.Type, @ViewBuilder destination: @escaping (D) -> C
  ) -> some View {
    Modified(content: self) { context in
      context.navigation?.destinations.append { value in
        guard let value = value.base as? D else { return nil }
        return { render(destination(value), $0) }
      }
    }
  }

  public func toolbar<Content: ToolbarContent>(@ToolbarContentBuilder content: () -> Content) -> some View {
    let content = content()
    return beside { context in (content as? any ToolbarPrimitive)?.nodes(context) ?? [] }
  }

  public func sheet<Content: View>(
    isPresented: Binding<Bool>, onDismiss: (() -> Void)? = nil, @ViewBuilder content: @escaping () -> Content
  ) -> some View {
    once(
      "A sheet",
      more: { context in
        guard isPresented.wrappedValue else { return [] }
        return [presented("Sheet", content(), context) { isPresented.wrappedValue = false }]
      })
  }

  @_disfavoredOverload public func alert<S: StringProtocol, A: View>(
    _ title: S, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A
  ) -> some View {
    asked(String(title), isPresented, actions(), EmptyView())
  }

  @_disfavoredOverload public func alert<S: StringProtocol, A: View, M: View>(
    _ title: S, isPresented: Binding<Bool>, @ViewBuilder actions: () -> A, @ViewBuilder message: () -> M
  ) -> some View {
    asked(String(title), isPresented, actions(), message())
  }

  @_disfavoredOverload public func confirmationDialog<S: StringProtocol, A: View>(
    _ title: S, isPresented: Binding<Bool>, titleVisibility: Visibility = .automatic, @ViewBuilder actions: () -> A
  ) -> some View {
    asked(String(title), isPresented, actions(), EmptyView())
  }

  /// A question with its answers; whatever is answered closes it.
  private func asked(
    _ title: String, _ isPresented: Binding<Bool>, _ actions: some View, _ message: some View
  ) -> some View {
    once(
      "A question",
      more: { context in
        guard isPresented.wrappedValue else { return [] }
        let buttons = render(actions, context.at("actions")).map { button in
          var node = button
          let act = button.action
          node.action = {
            isPresented.wrappedValue = false
            act?()
          }
          return node
        }
        return [Node("Alert", nil, [Node("Text", title)] + render(message, context.at("message")) + buttons)]
      })
  }

  @_disfavoredOverload public func searchable<S: StringProtocol>(
    text: Binding<String>, placement: SearchFieldPlacement = .automatic, prompt: S
  ) -> some View {
    beside { _ in
      var field = Node("SearchField", String(prompt))
      field.label = String(prompt)
      field.value = text.wrappedValue
      field.write = { text.wrappedValue = $0 }
      return [field]
    }
  }

  public func refreshable(action: @escaping @Sendable () async -> Void) -> some View {
    node { $0.refresh = action }
  }

  public func tabItem<V: View>(@ViewBuilder _ label: () -> V) -> some View {
    let label = label()
    return Modified(
      content: self,
      after: { nodes, context in
        var node = Node.one(of: nodes)
        node.tabItem = render(label, context.at("tabItem"))
        return [node]
      })
  }

  public func tag<V: Hashable>(_ tag: V, includeOptional: Bool = true) -> some View {
    Modified(
      content: self,
      before: { context in
        guard let chosen = context.chosenTab else { return }
        context = context.covered(chosen != AnyHashable(tag))
        context.chosenTab = nil
      },
      after: { nodes, _ in
        var node = Node.one(of: nodes)
        node.tag = AnyHashable(tag)
        return [node]
      })
  }

}

@MainActor private func presented(
  _ kind: String, _ content: some View, _ context: RenderContext, _ leave: @escaping @MainActor () -> Void
) -> Node {
  var inner = context.at(kind)
  inner.navigation = nil
  inner.environment.dismiss = DismissAction { leave() }
  return Node(kind, nil, render(content, inner))
}
