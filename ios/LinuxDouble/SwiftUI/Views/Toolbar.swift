@MainActor public protocol ToolbarContent {
  associatedtype Body: ToolbarContent
  var body: Body { get }
}
extension Never: ToolbarContent {}
extension ToolbarContent where Body == Never {
  public var body: Never { fatalError("a primitive has no body") }
}
@MainActor protocol ToolbarPrimitive {
  func nodes(_ context: RenderContext) -> [Node]
}

public struct ToolbarItemPlacement: Sendable {
  public static let automatic = ToolbarItemPlacement()
  public static let cancellationAction = ToolbarItemPlacement()
  public static let confirmationAction = ToolbarItemPlacement()
}

public struct ToolbarItem<ID, Content: View>: ToolbarContent, ToolbarPrimitive {
  public typealias Body = Never
  private let content: Content
  public init(placement: ToolbarItemPlacement = .automatic, @ViewBuilder content: () -> Content) where ID == () {
    self.content = content()
  }
  func nodes(_ context: RenderContext) -> [Node] {
    [Node("ToolbarItem", nil, render(content, context.at("item")))]
  }
}

public struct TupleToolbarContent: ToolbarContent, ToolbarPrimitive {
  public typealias Body = Never
  let items: [any ToolbarContent]
  func nodes(_ context: RenderContext) -> [Node] {
    items.enumerated().flatMap { place, item in
      (item as? any ToolbarPrimitive)?.nodes(context.at("\(place)")) ?? []
    }
  }
}

@MainActor @resultBuilder public struct ToolbarContentBuilder {
  public static func buildBlock<each Content: ToolbarContent>(_ content: repeat each Content) -> TupleToolbarContent {
    var items: [any ToolbarContent] = []
    repeat items.append(each content)
    return TupleToolbarContent(items: items)
  }
  public static func buildIf<Content: ToolbarContent>(_ content: Content?) -> TupleToolbarContent {
    TupleToolbarContent(items: content.map { [$0] } ?? [])
  }
}
