/// Where in the tree a view stands, and what reaches it there.
@MainActor struct RenderContext {
  let stage: Stage
  var path: String
  var environment: EnvironmentValues
  /// Behind another page or tab: its state is kept, its tasks are not.
  var isCovered = false
  /// The tag that the tab view around it shows.
  var chosenTab: AnyHashable?
  var navigation: NavigationPages?

  func at(_ step: String) -> RenderContext {
    var inner = self
    inner.path += "/" + step
    return inner
  }

  func covered(_ isCovered: Bool) -> RenderContext {
    var inner = self
    inner.isCovered = self.isCovered || isCovered
    return inner
  }
}

/// A view without a body of other views.
@MainActor protocol Primitive: View where Body == Never {
  func nodes(_ context: RenderContext) -> [Node]
}

extension View where Body == Never {
  public var body: Never { fatalError("a primitive has no body") }
}

/// A property of a view that is kept between two renderings, or comes from outside.
@MainActor protocol Linked {
  func link(_ context: RenderContext, _ name: String)
}

@MainActor func render(_ view: some View, _ context: RenderContext) -> [Node] {
  if let primitive = view as? any Primitive { return primitive.nodes(context) }
  let inner = context.at("\(type(of: view))")
  for property in Mirror(reflecting: view).children {
    (property.value as? any Linked)?.link(inner, property.label ?? "")
  }
  return render(view.body, inner)
}
