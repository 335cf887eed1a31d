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

@MainActor @propertyWrapper public struct FocusState<Value: Hashable>: DynamicProperty, Linked {
  private let initial: Value
  private let here = Held<Value>()

  public init() where Value == Bool { initial = false }
  public init<T: Hashable>() where Value == T? { initial = nil }

  public var wrappedValue: Value {
    get { here.cell?.value ?? initial }
    nonmutating set { here.cell?.value = newValue }
  }

  public var projectedValue: Binding {
    let (here, initial) = (here, initial)
    return Binding(get: { here.cell?.value ?? initial }, set: { here.cell?.value = $0 })
  }

  @MainActor @propertyWrapper public struct Binding {
    let get: @MainActor () -> Value
    let set: @MainActor (Value) -> Void
    public var wrappedValue: Value {
      get { get() }
      nonmutating set { set(newValue) }
    }
    public var projectedValue: Binding { self }
  }

  func link(_ context: RenderContext, _ name: String) {
    here.cell = context.stage.cell(context.path + "." + name) { initial }
  }
}
