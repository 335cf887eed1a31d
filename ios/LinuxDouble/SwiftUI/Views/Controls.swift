public struct ButtonRole: Equatable, Sendable {
  let name: String
  public static let destructive = ButtonRole(name: "destructive")
  public static let cancel = ButtonRole(name: "cancel")
}

extension RenderContext {
  /// A control that acts, unless it is switched off.
  func acting(_ kind: String, _ text: String?, _ children: [Node], _ action: @escaping @MainActor () -> Void) -> Node {
    var node = Node(kind, text, children)
    node.isEnabled = environment.isEnabled
    if environment.isEnabled { node.action = action }
    return node
  }
}

public struct Button<Label: View>: Primitive {
  private let label: Label
  private let action: @MainActor () -> Void
  public init(action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
    (self.label, self.action) = (label(), action)
  }
  public init(role: ButtonRole?, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label) {
    (self.label, self.action) = (label(), action)
  }
  @_disfavoredOverload public init<S: StringProtocol>(
    _ title: S, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void
  ) where Label == Text { (label, self.action) = (Text(title), action) }
  @_disfavoredOverload public init<S: StringProtocol>(
    _ title: S, systemImage: String, role: ButtonRole? = nil, action: @escaping @MainActor () -> Void
  ) where Label == SwiftUI.Label<Text, Image> {
    (label, self.action) = (SwiftUI.Label(title, systemImage: systemImage), action)
  }
  func nodes(_ context: RenderContext) -> [Node] {
    [context.acting("Button", nil, render(label, context.at("label")), action)]
  }
}

public struct Link<Label: View>: Primitive {
  private let label: Label
  private let destination: URL
  public init(destination: URL, @ViewBuilder label: () -> Label) {
    (self.label, self.destination) = (label(), destination)
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, destination: URL) where Label == Text {
    (label, self.destination) = (Text(title), destination)
  }
  func nodes(_ context: RenderContext) -> [Node] {
    let open = context.environment.openURL
    var node = context.acting("Link", nil, render(label, context.at("label"))) { open(destination) }
    node.value = destination.absoluteString
    return [node]
  }
}

public struct ShareLink<Data, PreviewImage, PreviewIcon, Label: View>: Primitive {
  private let label: Label
  private let item: URL
  public init(
    item: URL, subject: Text? = nil, message: Text? = nil, @ViewBuilder label: () -> Label
  ) where Data == CollectionOfOne<URL>, PreviewImage == Never, PreviewIcon == Never {
    (self.label, self.item) = (label(), item)
  }
  func nodes(_ context: RenderContext) -> [Node] {
    var node = context.acting("ShareLink", nil, render(label, context.at("label"))) {}
    node.value = item.absoluteString
    return [node]
  }
}

public struct TextField<Label: View>: Primitive {
  private let title: String
  private let text: Binding<String>
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, text: Binding<String>) where Label == Text {
    (self.title, self.text) = (String(title), text)
  }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, text: Binding<String>, prompt: Text?)
  where Label == Text { (self.title, self.text) = (String(title), text) }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, text: Binding<String>, axis: Axis)
  where Label == Text { (self.title, self.text) = (String(title), text) }
  func nodes(_ context: RenderContext) -> [Node] {
    var node = Node("TextField", title)
    node.value = text.wrappedValue
    node.isEnabled = context.environment.isEnabled
    if node.isEnabled { node.write = { text.wrappedValue = $0 } }
    return [node]
  }
}

public struct Toggle<Label: View>: Primitive {
  private let label: Label
  private let isOn: Binding<Bool>
  public init(isOn: Binding<Bool>, @ViewBuilder label: () -> Label) { (self.label, self.isOn) = (label(), isOn) }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S, isOn: Binding<Bool>) where Label == Text {
    (label, self.isOn) = (Text(title), isOn)
  }
  func nodes(_ context: RenderContext) -> [Node] {
    var node = context.acting("Toggle", nil, render(label, context.at("label"))) { isOn.wrappedValue.toggle() }
    node.value = isOn.wrappedValue ? "on" : "off"
    return [node]
  }
}

public struct Picker<Label: View, SelectionValue: Hashable, Content: View>: Primitive {
  private let label: Label
  private let selection: Binding<SelectionValue>
  private let content: Content
  public init(selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content, @ViewBuilder label: () -> Label) {
    (self.label, self.selection, self.content) = (label(), selection, content())
  }
  @_disfavoredOverload public init<S: StringProtocol>(
    _ title: S, selection: Binding<SelectionValue>, @ViewBuilder content: () -> Content
  ) where Label == Text { (label, self.selection, self.content) = (Text(title), selection, content()) }
  func nodes(_ context: RenderContext) -> [Node] {
    var inside = context.at("picker")
    inside.chosenTab = nil
    let options = render(content, inside).map { option in
      var node = context.acting("Option", nil, [option]) {
        if let chosen = option.tag?.base as? SelectionValue { selection.wrappedValue = chosen }
      }
      node.isSelected = option.tag == AnyHashable(selection.wrappedValue)
      return node
    }
    return [Node("Picker", render(label, context.at("label")).first?.text, options)]
  }
}

public struct Stepper<Label: View>: Primitive {
  private let label: Label
  private let up: (@MainActor () -> Void)?
  private let down: (@MainActor () -> Void)?
  public init<V: Strideable>(
    value: Binding<V>, in bounds: ClosedRange<V>, step: V.Stride = 1, @ViewBuilder label: () -> Label,
    onEditingChanged: @escaping (Bool) -> Void = { _ in }
  ) {
    self.label = label()
    up = { value.wrappedValue = min(value.wrappedValue.advanced(by: step), bounds.upperBound) }
    down = { value.wrappedValue = max(value.wrappedValue.advanced(by: 0 - step), bounds.lowerBound) }
  }
  func nodes(_ context: RenderContext) -> [Node] {
    let buttons = [("Increment", up), ("Decrement", down)].compactMap { kind, action in
      action.map { context.acting(kind, nil, [], $0) }
    }
    return [Node("Stepper", nil, render(label, context.at("label")) + buttons)]
  }
}

public struct ProgressView<Label: View, CurrentValueLabel: View>: Primitive {
  private let label: [Node]
  private let progress: String?
  public nonisolated init() where Label == EmptyView, CurrentValueLabel == EmptyView { (label, progress) = ([], nil) }
  @_disfavoredOverload public init<S: StringProtocol>(_ title: S) where Label == Text, CurrentValueLabel == EmptyView {
    (label, progress) = ([Node("Text", String(title))], nil)
  }
  public init<V: BinaryFloatingPoint>(value: V?, total: V = 1.0)
  where Label == EmptyView, CurrentValueLabel == EmptyView { (label, progress) = ([], value.map { "\($0)/\(total)" }) }
  func nodes(_ context: RenderContext) -> [Node] {
    var node = Node("ProgressView", nil, label)
    node.value = progress
    return [node]
  }
}
