@MainActor @preconcurrency public protocol Gesture<Value> {
  associatedtype Value
}

public struct _EndedGesture<Content: Gesture>: Gesture {
  public typealias Value = Content.Value
  let ended: @MainActor (Content.Value) -> Void
}

extension Gesture {
  public func onEnded(_ action: @escaping (Value) -> Void) -> _EndedGesture<Self> {
    _EndedGesture(ended: { action($0) })
  }
}

public enum CoordinateSpace: Equatable, Hashable, Sendable { case local, global }

public struct DragGesture: Gesture {
  public struct Value: Equatable, Sendable {
    public var translation: CGSize
    public var predictedEndTranslation: CGSize
  }
  public init(minimumDistance: CGFloat = 10, coordinateSpace: CoordinateSpace = .local) {}
}

public struct GestureMask: OptionSet, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }
  public static let all = GestureMask(rawValue: 3)
}

extension View {
  public func simultaneousGesture<T: Gesture>(_ gesture: T, including mask: GestureMask = .all) -> some View {
    node { node in
      guard let drag = gesture as? _EndedGesture<DragGesture> else { return }
      node.flick = { drag.ended(DragGesture.Value(translation: $0, predictedEndTranslation: $0)) }
    }
  }
}
