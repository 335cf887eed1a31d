/// The pages that lie on a stack, and who draws them.
@MainActor final class NavigationPages {
  let open: Binding<[AnyHashable]>
  var destinations: [(AnyHashable) -> (@MainActor (RenderContext) -> [Node])?] = []
  init(open: Binding<[AnyHashable]>) { self.open = open }

  func page(_ value: AnyHashable) -> (@MainActor (RenderContext) -> [Node])? {
    destinations.lazy.compactMap { $0(value) }.first
  }
}

public struct NavigationStack<Data, Root: View>: Primitive {
  private let root: Root
  private let path: Binding<NavigationPath>?
  public init(@ViewBuilder root: () -> Root) where Data == NavigationPath { (self.root, path) = (root(), nil) }
  public init(path: Binding<NavigationPath>, @ViewBuilder root: () -> Root) where Data == NavigationPath {
    (self.root, self.path) = (root(), path)
  }

  func nodes(_ context: RenderContext) -> [Node] {
    var inner = context.at("stack")
    let own = context.stage.cell(inner.path + ".pages") { NavigationPath() }
    let path = path ?? Binding(here: { own.value }, set: { own.value = $0 })
    let pages = NavigationPages(open: path.pages)
    inner.navigation = pages
    let depth = pages.open.wrappedValue.count
    var nodes = render(root, inner.covered(depth > 0))
    for (place, value) in pages.open.wrappedValue.enumerated() {
      guard let draw = pages.page(value) else { fatalError("no destination for \(value)") }
      var page = inner.at("page \(place) \(value)").covered(place + 1 < depth)
      page.environment.dismiss = DismissAction { pages.open.wrappedValue.removeLast() }
      nodes = draw(page)
    }
    if depth > 0 {
      nodes.insert(Node("Back", nil, [], action: { pages.open.wrappedValue.removeLast() }), at: 0)
    }
    return [Node("NavigationStack", nil, nodes)]
  }
}

public struct NavigationPath: Equatable {
  var pages: [AnyHashable] = []
  public init() {}
  public var count: Int { pages.count }
  public var isEmpty: Bool { pages.isEmpty }
  public mutating func append<V: Hashable>(_ value: V) { pages.append(AnyHashable(value)) }
  public mutating func removeLast(_ k: Int = 1) { pages.removeLast(k) }
}

public struct NavigationLink<Label: View, Destination: View>: Primitive {
  private let label: Label
  private let value: AnyHashable?
  public init<P: Hashable>(value: P?, @ViewBuilder label: () -> Label) where Destination == Never {
    (self.label, self.value) = (label(), value.map(AnyHashable.init))
  }
  @_disfavoredOverload public init<S: StringProtocol, P: Hashable>(_ title: S, value: P?)
  where Label == Text, Destination == Never {
    (label, self.value) = (Text(title), value.map(AnyHashable.init))
  }
  func nodes(_ context: RenderContext) -> [Node] {
    let pages = context.navigation
    return [
      context.acting("NavigationLink", nil, render(label, context.at("label"))) {
        if let value { pages?.open.wrappedValue.append(value) }
      }
    ]
  }
}

public struct TabView<SelectionValue: Hashable, Content: View>: Primitive {
  private let selection: Binding<SelectionValue>?
  private let content: Content
  public init(selection: Binding<SelectionValue>?, @ViewBuilder content: () -> Content) {
    (self.selection, self.content) = (selection, content())
  }
  func nodes(_ context: RenderContext) -> [Node] {
    var inner = context.at("tabs")
    inner.chosenTab = selection.map { AnyHashable($0.wrappedValue) }
    let pages = render(content, inner)
    let items = pages.map { page in
      var item = context.acting("TabItem", nil, page.tabItem) {
        if let tag = page.tag?.base as? SelectionValue { selection?.wrappedValue = tag }
      }
      item.isSelected = page.tag == inner.chosenTab
      return item
    }
    let shown = pages.filter { $0.tag == inner.chosenTab }
    return [Node("TabView", nil, shown + items)]
  }
}
