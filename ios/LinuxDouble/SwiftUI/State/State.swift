public protocol DynamicProperty {}

@MainActor final class Held<Value> {
  var cell: Cell<Value>?
}

@MainActor @propertyWrapper public struct State<Value>: DynamicProperty, Linked {
  private let initial: Value
  private let here = Held<Value>()

  public init(wrappedValue: Value) { initial = wrappedValue }
  public init(initialValue: Value) { initial = initialValue }

  public var wrappedValue: Value {
    get { here.cell?.value ?? initial }
    nonmutating set { here.cell?.value = newValue }
  }

  public var projectedValue: Binding<Value> {
    let (here, initial) = (here, initial)
    return Binding(here: { here.cell?.value ?? initial }, set: { here.cell?.value = $0 })
  }

  func link(_ context: RenderContext, _ name: String) {
    here.cell = context.stage.cell(context.path + "." + name) { initial }
  }
}

extension State where Value: ExpressibleByNilLiteral {
  public init() { self.init(wrappedValue: nil) }
}
