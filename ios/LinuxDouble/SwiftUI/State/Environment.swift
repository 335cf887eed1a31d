public protocol EnvironmentKey {
  associatedtype Value
  static var defaultValue: Self.Value { get }
}

public struct EnvironmentValues {
  private var keyed: [ObjectIdentifier: Any] = [:]
  var objects: [ObjectIdentifier: AnyObject] = [:]

  public init() {}

  public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
    get { keyed[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
    set { keyed[ObjectIdentifier(key)] = newValue }
  }

  public var isEnabled = true
  public var colorScheme = ColorScheme.light
  public var scenePhase = ScenePhase.active
  public var dynamicTypeSize = DynamicTypeSize.large
  public var locale = Locale.current
  public var timeZone = TimeZone.current
  public var dismiss = DismissAction {}
  public var openURL = OpenURLAction { _ in .systemAction }
}

public enum ColorScheme: Hashable, Sendable, CaseIterable { case light, dark }
public enum ScenePhase: Hashable, Sendable, Comparable { case background, inactive, active }
public enum DynamicTypeSize: Hashable, Sendable, Comparable, CaseIterable {
  case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
  case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5
  public var isAccessibilitySize: Bool { self >= .accessibility1 }
}

@MainActor public struct DismissAction {
  private let leave: @MainActor () -> Void
  nonisolated init(_ leave: @escaping @MainActor () -> Void) { self.leave = leave }
  public func callAsFunction() { leave() }
}

@MainActor public struct OpenURLAction {
  public struct Result: Sendable, Equatable {
    let name: String
    public static let handled = Result(name: "handled")
    public static let discarded = Result(name: "discarded")
    public static let systemAction = Result(name: "systemAction")
  }
  private let handler: @MainActor (URL) -> Result
  public nonisolated init(handler: @escaping @MainActor (URL) -> Result) { self.handler = handler }
  public func callAsFunction(_ url: URL) { _ = handler(url) }
}

@MainActor @propertyWrapper public struct Environment<Value>: DynamicProperty, Linked {
  private let keyPath: KeyPath<EnvironmentValues, Value>?
  private let here = Held<Value>()

  public init(_ keyPath: KeyPath<EnvironmentValues, Value>) { self.keyPath = keyPath }
  public init(_ objectType: Value.Type) where Value: AnyObject & Observable { keyPath = nil }

  public var wrappedValue: Value {
    guard let cell = here.cell else { fatalError("\(Value.self) is not in the environment") }
    return cell.value
  }

  func link(_ context: RenderContext, _ name: String) {
    let found =
      keyPath.map { context.environment[keyPath: $0] }
      ?? context.environment.objects[ObjectIdentifier(Value.self as Any.Type)] as? Value
    here.cell = found.map(Cell.init)
  }
}
