public enum HorizontalAlignment: Hashable, Sendable { case leading, center, trailing }
public enum VerticalAlignment: Hashable, Sendable { case top, center, bottom, firstTextBaseline, lastTextBaseline }
public struct Alignment: Hashable, Sendable {
  public var horizontal: HorizontalAlignment
  public var vertical: VerticalAlignment
  public init(horizontal: HorizontalAlignment, vertical: VerticalAlignment) {
    self.horizontal = horizontal
    self.vertical = vertical
  }
  public static let center = Alignment(horizontal: .center, vertical: .center)
  public static let leading = Alignment(horizontal: .leading, vertical: .center)
  public static let trailing = Alignment(horizontal: .trailing, vertical: .center)
  public static let top = Alignment(horizontal: .center, vertical: .top)
  public static let bottom = Alignment(horizontal: .center, vertical: .bottom)
  public static let topLeading = Alignment(horizontal: .leading, vertical: .top)
  public static let bottomLeading = Alignment(horizontal: .leading, vertical: .bottom)
}
public enum Edge: Int8, Sendable, CaseIterable {
  case top, leading, bottom, trailing
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let top = Set(rawValue: 1)
    public static let leading = Set(rawValue: 2)
    public static let bottom = Set(rawValue: 4)
    public static let trailing = Set(rawValue: 8)
    public static let horizontal = Set(rawValue: 10)
    public static let vertical = Set(rawValue: 5)
    public static let all = Set(rawValue: 15)
  }
}
public enum Axis: Int8, Sendable, CaseIterable {
  case horizontal, vertical
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let horizontal = Set(rawValue: 1)
    public static let vertical = Set(rawValue: 2)
  }
}
public enum TextAlignment: Hashable, Sendable { case leading, center, trailing }

public struct VStack<Content: View>: Primitive {
  private let content: Content
  public init(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
  ) { self.content = content() }
  func nodes(_ context: RenderContext) -> [Node] { [Node("VStack", nil, render(content, context.at("v")))] }
}
public struct HStack<Content: View>: Primitive {
  private let content: Content
  public init(
    alignment: VerticalAlignment = .center, spacing: CGFloat? = nil, @ViewBuilder content: () -> Content
  ) { self.content = content() }
  func nodes(_ context: RenderContext) -> [Node] { [Node("HStack", nil, render(content, context.at("h")))] }
}
public struct ZStack<Content: View>: Primitive {
  private let content: Content
  public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) { self.content = content() }
  func nodes(_ context: RenderContext) -> [Node] { [Node("ZStack", nil, render(content, context.at("z")))] }
}
public struct ScrollView<Content: View>: Primitive {
  private let content: Content
  public init(
    _ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> Content
  ) { self.content = content() }
  func nodes(_ context: RenderContext) -> [Node] { [Node("ScrollView", nil, render(content, context.at("s")))] }
}
public struct Group<Content: View>: Primitive {
  private let content: Content
  public init(@ViewBuilder content: () -> Content) { self.content = content() }
  func nodes(_ context: RenderContext) -> [Node] { render(content, context.at("g")) }
}
extension Group: Branching where Content: Branching {}
/// Shows the first that fits: with large text, the last.
public struct ViewThatFits<Content: View>: Primitive {
  private let content: Content
  public init(in axes: Axis.Set = [.horizontal, .vertical], @ViewBuilder content: () -> Content) {
    self.content = content()
  }
  func nodes(_ context: RenderContext) -> [Node] {
    let all = render(content, context.at("fits"))
    let fitting = context.environment.dynamicTypeSize.isAccessibilitySize ? all.last : all.first
    return fitting.map { [$0] } ?? []
  }
}
public struct Spacer: Primitive {
  public nonisolated init(minLength: CGFloat? = nil) {}
  func nodes(_ context: RenderContext) -> [Node] { [] }
}
public struct Divider: Primitive {
  public nonisolated init() {}
  func nodes(_ context: RenderContext) -> [Node] { [] }
}

public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content> {
  public var data: Data
  public var content: (Data.Element) -> Content
  let key: (Data.Element) -> ID
}
extension ForEach: View where Content: View {
  public typealias Body = Never
  public init(_ data: Data, @ViewBuilder content: @escaping (Data.Element) -> Content)
  where Data.Element: Identifiable, ID == Data.Element.ID {
    self.init(data: data, content: content, key: \.id)
  }
  public init(
    _ data: Data, id: KeyPath<Data.Element, ID>, @ViewBuilder content: @escaping (Data.Element) -> Content
  ) { self.init(data: data, content: content, key: { $0[keyPath: id] }) }
}
extension ForEach: Primitive where Content: View {
  func nodes(_ context: RenderContext) -> [Node] {
    var seen: Set<ID> = []
    return data.flatMap { element in
      precondition(seen.insert(key(element)).inserted, "two of a list have the id \(key(element))")
      return render(content(element), context.at("[\(key(element))]"))
    }
  }
}
