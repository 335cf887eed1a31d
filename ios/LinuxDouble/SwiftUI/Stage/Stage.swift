import Observation

/// Shows a view as a device would: keeps its state, runs its tasks while it can be seen, and draws again when something that
/// it read has changed. Not part of SwiftUI.
@MainActor public final class Stage {
  private let draw: @MainActor (RenderContext) -> [Node]
  private var cells: [String: AnyObject] = [:]
  private var tasks: [String: (id: AnyHashable, task: Task<Void, Never>)] = [:]
  private var appeared: [String: (@MainActor () -> Void)?] = [:]
  private var seenTasks: Set<String> = []
  private var seenViews: Set<String> = []
  private var seenCells: Set<String> = []
  private var later: [@MainActor () -> Void] = []
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var changes = 0
  private var before: [String: Any] = [:]
  var links: [@MainActor (URL) -> Void] = []
  var environment = EnvironmentValues()

  public init(_ view: some View) {
    draw = { context in render(view, context) }
  }

  /// What can be seen now.
  @discardableResult public func look() -> Node {
    seenTasks = []
    seenViews = []
    seenCells = []
    later = []
    links = []
    let seen = changes
    let nodes = withObservationTracking {
      draw(RenderContext(stage: self, path: "", environment: environment))
    } onChange: { [weak self] in
      Task { @MainActor in self?.changed() }
    }
    let gone = tasks.keys.filter { !seenTasks.contains($0) }
    for path in gone { tasks.removeValue(forKey: path)?.task.cancel() }
    for path in appeared.keys.filter({ !seenViews.contains($0) }) {
      if let leave = appeared.removeValue(forKey: path) { leave?() }
    }
    // What is not drawn any more forgets what it kept.
    cells = cells.filter { seenCells.contains($0.key) }
    for action in later { action() }
    return changes == seen ? Node("Stage", nil, nodes) : look()
  }

  /// Waits until what can be seen is as asked; an error with the tree when that does not come.
  @discardableResult public func see(
    within patience: Duration = .seconds(60), _ what: String = "", _ holds: @MainActor (Node) -> Bool
  ) async throws -> Node {
    let deadline = ContinuousClock.now + patience
    let alarm = Task { @MainActor [weak self] in
      try await Task.sleep(until: deadline, clock: .continuous)
      self?.changed()
    }
    defer { alarm.cancel() }
    while true {
      let seen = changes
      let tree = look()
      if holds(tree) { return tree }
      if ContinuousClock.now >= deadline { throw NotSeen(what: what, tree: tree.outline) }
      if changes != seen { continue }
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  /// The view is gone: its tasks end.
  public func close() {
    for entry in tasks.values { entry.task.cancel() }
    tasks = [:]
    for leave in appeared.values { leave?() }
    appeared = [:]
  }

  func changed() {
    changes += 1
    let woken = waiting
    waiting = []
    for continuation in woken { continuation.resume() }
  }

  func cell<Value>(_ path: String, _ initial: () -> Value) -> Cell<Value> {
    seenCells.insert(path)
    if let kept = cells[path] as? Cell<Value> { return kept }
    let made = Cell(initial())
    made.stage = self
    cells[path] = made
    return made
  }

  func keep(_ path: String, id: AnyHashable, _ work: @escaping @Sendable () async -> Void) {
    seenTasks.insert(path)
    if let running = tasks[path] {
      if running.id == id { return }
      running.task.cancel()
    }
    tasks[path] = (id, Task { @MainActor in await work() })
  }

  func appear(_ path: String, _ enter: (@MainActor () -> Void)?, leave: (@MainActor () -> Void)?) {
    seenViews.insert(path)
    if appeared[path] == nil, let enter { later.append(enter) }
    appeared[path] = .some(leave)
  }

  /// Remembers a value for the next rendering, and tells the one of the last.
  func kept<Value>(_ path: String, _ value: Value) -> Value? {
    defer { before[path] = value }
    return before[path] as? Value
  }

  /// Another app, or the browser, opens an address.
  public func open(_ url: URL) {
    look()
    for follow in links { follow(url) }
  }

  func afterwards(_ action: @escaping @MainActor () -> Void) { later.append(action) }
}

/// What was waited for did not come.
public struct NotSeen: Error, CustomStringConvertible {
  let what: String
  let tree: String
  public var description: String { "not seen: \(what)\n\(tree)" }
}

/// A value that outlives the view which declares it.
@MainActor final class Cell<Value> {
  var value: Value { didSet { stage?.changed() } }
  weak var stage: Stage?
  init(_ value: Value) { self.value = value }
}
