public struct LocalizedStringKey: ExpressibleByStringInterpolation, Equatable, Sendable {
  let key: String
  public init(_ value: String) { key = value }
  public init(stringLiteral value: String) { key = value }
}

public struct Text: Primitive, Equatable {
  let shown: String
  public nonisolated init(verbatim content: String) { shown = content }
  public nonisolated init(
    _ key: LocalizedStringKey, tableName: String? = nil, bundle: Bundle? = nil, comment: StaticString? = nil
  ) { shown = key.key }
  @_disfavoredOverload public nonisolated init<S: StringProtocol>(_ content: S) { shown = String(content) }
  public nonisolated init(_ attributed: AttributedString) { shown = String(attributed.characters) }

  public nonisolated static func + (left: Text, right: Text) -> Text { Text(verbatim: left.shown + right.shown) }
  public nonisolated static func == (left: Text, right: Text) -> Bool { left.shown == right.shown }
  public nonisolated func font(_ font: Font?) -> Text { self }
  public nonisolated func fontWeight(_ weight: Font.Weight?) -> Text { self }
  public nonisolated func bold() -> Text { self }
  public nonisolated func monospacedDigit() -> Text { self }
  public nonisolated func foregroundStyle<S: ShapeStyle>(_ style: S) -> Text { self }

  func nodes(_ context: RenderContext) -> [Node] { [Node("Text", shown)] }
}

public struct Image: Primitive, Equatable {
  let name: String
  public nonisolated init(systemName: String) { name = systemName }
  public nonisolated init(_ name: String, bundle: Bundle? = nil) { self.name = name }
  public nonisolated init(decorative name: String, bundle: Bundle? = nil) { self.name = name }
  public func resizable() -> Image { self }
  public nonisolated static func == (left: Image, right: Image) -> Bool { left.name == right.name }
  func nodes(_ context: RenderContext) -> [Node] { [Node("Image", name)] }
}

public struct Label<Title: View, Icon: View>: Primitive {
  private let title: Title
  private let icon: Icon
  public init(@ViewBuilder title: () -> Title, @ViewBuilder icon: () -> Icon) {
    self.title = title()
    self.icon = icon()
  }
  public init(_ titleKey: LocalizedStringKey, systemImage name: String) where Title == Text, Icon == Image {
    title = Text(titleKey)
    icon = Image(systemName: name)
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, systemImage name: String)
  where Title == Text, Icon == Image {
    self.title = Text(title)
    icon = Image(systemName: name)
  }
  func nodes(_ context: RenderContext) -> [Node] {
    [Node("Label", nil, render(icon, context.at("icon")) + render(title, context.at("title")))]
  }
}
