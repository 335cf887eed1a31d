public struct List<SelectionValue, Content: View>: Primitive {
  private let content: Content
  public init(@ViewBuilder content: () -> Content) where SelectionValue == Never { self.content = content() }
  func nodes(_ context: RenderContext) -> [Node] { [Node("List", nil, render(content, context.at("list")))] }
}

public struct Section<Parent: View, Content: View, Footer: View>: Primitive {
  private let parent: Parent
  private let content: Content
  private let footer: Footer
  public init(
    @ViewBuilder content: () -> Content, @ViewBuilder header: () -> Parent, @ViewBuilder footer: () -> Footer
  ) { (self.parent, self.content, self.footer) = (header(), content(), footer()) }
  public init(@ViewBuilder content: () -> Content, @ViewBuilder header: () -> Parent) where Footer == EmptyView {
    (self.parent, self.content, self.footer) = (header(), content(), EmptyView())
  }
  public init(@ViewBuilder content: () -> Content, @ViewBuilder footer: () -> Footer) where Parent == EmptyView {
    (self.parent, self.content, self.footer) = (EmptyView(), content(), footer())
  }
  public init(@ViewBuilder content: () -> Content) where Parent == EmptyView, Footer == EmptyView {
    (self.parent, self.content, self.footer) = (EmptyView(), content(), EmptyView())
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content)
  where Parent == Text, Footer == EmptyView {
    (self.parent, self.content, self.footer) = (Text(title), content(), EmptyView())
  }
  func nodes(_ context: RenderContext) -> [Node] {
    let all =
      render(parent, context.at("header")) + render(content, context.at("content"))
      + render(footer, context.at("footer"))
    return [Node("Section", nil, all)]
  }
}

public struct LabeledContent<Label: View, Content: View>: Primitive {
  private let label: Label
  private let content: Content
  public init(@ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
    (self.label, self.content) = (label(), content())
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, @ViewBuilder content: () -> Content)
  where Label == Text { (label, self.content) = (Text(title), content()) }
  @_disfavoredOverload public init<S1: StringProtocol, S2: StringProtocol>(_ title: S1, value: S2)
  where Label == Text, Content == Text { (label, content) = (Text(title), Text(value)) }
  func nodes(_ context: RenderContext) -> [Node] {
    [Node("LabeledContent", nil, render(label, context.at("label")) + render(content, context.at("value")))]
  }
}

public struct DisclosureGroup<Label: View, Content: View>: Primitive {
  private let label: Label
  private let content: () -> Content
  private let isExpanded: Binding<Bool>?
  public init(
    isExpanded: Binding<Bool>, @ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Label
  ) { (self.label, self.content, self.isExpanded) = (label(), content, isExpanded) }
  public init(@ViewBuilder content: @escaping () -> Content, @ViewBuilder label: () -> Label) {
    (self.label, self.content, self.isExpanded) = (label(), content, nil)
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ label: S, @ViewBuilder content: @escaping () -> Content)
  where Label == Text { (self.label, self.content, self.isExpanded) = (Text(label), content, nil) }
  func nodes(_ context: RenderContext) -> [Node] {
    let inner = context.at("disclosure")
    let own = context.stage.cell(inner.path + ".open") { false }
    let open = isExpanded ?? Binding(here: { own.value }, set: { own.value = $0 })
    let head = Node("Button", nil, render(label, inner.at("label"))) { open.wrappedValue.toggle() }
    let content = open.wrappedValue ? render(content(), inner.at("content")) : []
    return [Node("DisclosureGroup", nil, [head] + content)]
  }
}

public struct ContentUnavailableView<Label: View, Description: View, Actions: View>: Primitive {
  private let label: Label
  private let description: Description
  private let actions: Actions
  public init(
    @ViewBuilder label: () -> Label, @ViewBuilder description: () -> Description = { EmptyView() },
    @ViewBuilder actions: () -> Actions = { EmptyView() }
  ) { (self.label, self.description, self.actions) = (label(), description(), actions()) }
  func nodes(_ context: RenderContext) -> [Node] {
    let all =
      render(label, context.at("label")) + render(description, context.at("description"))
      + render(actions, context.at("actions"))
    return [Node("ContentUnavailableView", nil, all)]
  }
}
