public struct DatePickerComponents: OptionSet, Sendable {
  public let rawValue: UInt
  public init(rawValue: UInt) { self.rawValue = rawValue }
  public static let date = DatePickerComponents(rawValue: 1)
  public static let hourAndMinute = DatePickerComponents(rawValue: 2)
}

/// A test writes a day as ISO 8601 has it.
public struct DatePicker<Label: View>: Primitive {
  public typealias Components = DatePickerComponents
  private let label: Label
  private let selection: Binding<Date>
  public init(
    selection: Binding<Date>, displayedComponents: Components = [.hourAndMinute, .date], @ViewBuilder label: () -> Label
  ) { (self.label, self.selection) = (label(), selection) }
  @_disfavoredOverload public init<S: StringProtocol>(
    _ title: S, selection: Binding<Date>, displayedComponents: Components = [.hourAndMinute, .date]
  ) where Label == Text { (label, self.selection) = (Text(title), selection) }
  func nodes(_ context: RenderContext) -> [Node] {
    let style = Date.ISO8601FormatStyle(timeZone: context.environment.timeZone).year().month().day()
    var node = Node("DatePicker", nil, render(label, context.at("label")))
    node.label = node.texts.first
    node.value = style.format(selection.wrappedValue)
    node.write = { if let day = try? style.parse($0) { selection.wrappedValue = day } }
    return [node]
  }
}
