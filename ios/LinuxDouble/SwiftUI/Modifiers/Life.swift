extension View {
  public func task(
    priority: TaskPriority = .userInitiated, _ action: @escaping @Sendable () async -> Void
  ) -> some View { task(id: 0, priority: priority, action) }

  public func task<T: Equatable>(
    id value: T, priority: TaskPriority = .userInitiated, _ action: @escaping @Sendable () async -> Void
  ) -> some View {
    once("A task") { context in
      let path = context.path + ".task"
      if !context.isCovered { context.stage.keep(path, id: AnyHashable(Keyed(value)), action) }
    }
  }

  public func onDisappear(perform action: (() -> Void)? = nil) -> some View {
    once("What a view does when it goes") { context in
      if !context.isCovered { context.stage.appear(context.path + ".disappear", nil, leave: { action?() }) }
    }
  }

  public func onChange<V: Equatable>(
    of value: V, initial: Bool = false, _ action: @escaping (_ oldValue: V, _ newValue: V) -> Void
  ) -> some View {
    once("What a change does") { context in
      let before = context.stage.kept(context.path + ".onChange", value)
      if let before, before != value { context.stage.afterwards { action(before, value) } }
      if before == nil, initial { context.stage.afterwards { action(value, value) } }
    }
  }

  public func onChange<V: Equatable>(of value: V, initial: Bool = false, _ action: @escaping () -> Void)
    -> some View
  {
    onChange(of: value, initial: initial) { _, _ in action() }
  }

  public func onSubmit(of triggers: SubmitTriggers = .text, _ action: @escaping () -> Void) -> some View {
    Modified(
      content: self,
      after: { nodes, context in
        var node = Node.one(of: nodes)
        if context.environment.isEnabled { node.action = { action() } }
        return [node]
      })
  }

  public func onOpenURL(perform action: @escaping (URL) -> Void) -> some View {
    once("What an address does") { context in
      if !context.isCovered { context.stage.links.append { action($0) } }
    }
  }

  public func id<ID: Hashable>(_ id: ID) -> some View {
    Modified(content: self) { context in context = context.at("id \(id)") }
  }

  public func disabled(_ disabled: Bool) -> some View {
    Modified(content: self) { context in
      if disabled { context.environment.isEnabled = false }
    }
  }

  public func environment<T: AnyObject & Observable>(_ object: T?) -> some View {
    Modified(content: self) { $0.environment.objects[ObjectIdentifier(T.self)] = object }
  }

  public func environment<V>(_ keyPath: WritableKeyPath<EnvironmentValues, V>, _ value: V) -> some View {
    Modified(content: self) { $0.environment[keyPath: keyPath] = value }
  }
}

public struct SubmitTriggers: OptionSet, Sendable {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }
  public static let text = SubmitTriggers(rawValue: 1)
  public static let search = SubmitTriggers(rawValue: 2)
}

/// Any value that can be compared, as something to look up by.
private struct Keyed<Value: Equatable>: Hashable {
  let value: Value
  init(_ value: Value) { self.value = value }
  func hash(into hasher: inout Hasher) {}
}
