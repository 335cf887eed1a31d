@MainActor @preconcurrency public protocol ViewModifier {
  associatedtype Body: View
  typealias Content = _ViewModifier_Content<Self>
  @ViewBuilder @MainActor @preconcurrency func body(content: Self.Content) -> Self.Body
}

/// What is modified, as the modifier has it.
public struct _ViewModifier_Content<Modifier: ViewModifier>: Primitive {
  let draw: @MainActor (RenderContext) -> [Node]
  func nodes(_ context: RenderContext) -> [Node] { draw(context) }
}

public struct ModifiedContent<Content, Modifier> {
  public var content: Content
  public var modifier: Modifier
  public init(content: Content, modifier: Modifier) { (self.content, self.modifier) = (content, modifier) }
}
extension ModifiedContent: View where Content: View, Modifier: ViewModifier {
  public typealias Body = Never
}
extension ModifiedContent: Primitive where Content: View, Modifier: ViewModifier {
  func nodes(_ context: RenderContext) -> [Node] {
    let inner = context.at("\(Modifier.self)")
    for property in Mirror(reflecting: modifier).children {
      (property.value as? any Linked)?.link(inner, property.label ?? "")
    }
    let content = _ViewModifier_Content<Modifier> { render(self.content, $0.at("content")) }
    return render(modifier.body(content: content), inner)
  }
}

extension View {
  public func modifier<T>(_ modifier: T) -> ModifiedContent<Self, T> { ModifiedContent(content: self, modifier: modifier) }
}
