public protocol ShapeStyle: Sendable {}

public struct Color: ShapeStyle, Hashable {
  public enum RGBColorSpace: Hashable, Sendable { case sRGB, sRGBLinear, displayP3 }
  public let description: String
  public nonisolated init(_ name: String, bundle: Bundle? = nil) { description = name }
  public nonisolated init(
    _ colorSpace: RGBColorSpace = .sRGB, red: Double, green: Double, blue: Double, opacity: Double = 1
  ) { description = "\(red) \(green) \(blue) \(opacity)" }
  public nonisolated static func == (left: Color, right: Color) -> Bool { left.description == right.description }
  public nonisolated func hash(into hasher: inout Hasher) { hasher.combine(description) }
  public static let primary = Color("primary")
  public static let secondary = Color("secondary")
  public static let accentColor = Color("accentColor")
  public static let red = Color("red")
  public static let orange = Color("orange")
  public static let green = Color("green")
  public static let blue = Color("blue")
  public nonisolated func opacity(_ opacity: Double) -> Color { Color("\(description) \(opacity)") }
}
extension Color: View { public typealias Body = Never }
extension Color: Primitive {
  func nodes(_ context: RenderContext) -> [Node] { [] }
}

public struct HierarchicalShapeStyle: ShapeStyle {
  public static let primary = HierarchicalShapeStyle()
  public static let secondary = HierarchicalShapeStyle()
}
public struct TintShapeStyle: ShapeStyle { public init() {} }
public struct AnyShapeStyle: ShapeStyle { public init<S: ShapeStyle>(_ style: S) {} }

extension ShapeStyle where Self == HierarchicalShapeStyle {
  public static var primary: HierarchicalShapeStyle { .init() }
  public static var secondary: HierarchicalShapeStyle { .init() }
}
extension ShapeStyle where Self == TintShapeStyle { public static var tint: TintShapeStyle { .init() } }
extension ShapeStyle where Self == Color {
  public static var red: Color { Color("red") }
  public static var orange: Color { Color("orange") }
  public static var green: Color { Color("green") }
  public static var blue: Color { Color("blue") }
}

public struct UnitPoint: Hashable, Sendable {
  public var x: CGFloat
  public var y: CGFloat
  public init(x: CGFloat, y: CGFloat) {
    self.x = x
    self.y = y
  }
  public static let top = UnitPoint(x: 0.5, y: 0)
  public static let bottom = UnitPoint(x: 0.5, y: 1)
  public static let leading = UnitPoint(x: 0, y: 0.5)
  public static let trailing = UnitPoint(x: 1, y: 0.5)
  public static let center = UnitPoint(x: 0.5, y: 0.5)
}
public struct Gradient: Hashable, Sendable {
  public struct Stop: Hashable, Sendable {
    public var color: Color
    public var location: CGFloat
    public init(color: Color, location: CGFloat) {
      self.color = color
      self.location = location
    }
  }
  public var stops: [Stop]
  public init(stops: [Stop]) { self.stops = stops }
}
public struct LinearGradient: ShapeStyle {
  public init(stops: [Gradient.Stop], startPoint: UnitPoint, endPoint: UnitPoint) {}
}
