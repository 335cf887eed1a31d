// A double of the part of SwiftUI that this app uses: for compiling and testing where there is no SwiftUI. Never shipped.
@_exported import Foundation
@_exported import Observation

@MainActor @preconcurrency public protocol View {
  associatedtype Body: View
  @ViewBuilder @MainActor @preconcurrency var body: Self.Body { get }
}

extension Never: View {
  public typealias Body = Never
  public var body: Never { fatalError("never shown") }
}

public struct EmptyView: Primitive {
  public nonisolated init() {}
  func nodes(_ context: RenderContext) -> [Node] { [] }
}

public struct AnyView: Primitive {
  private let draw: @MainActor (RenderContext) -> [Node]
  public init<V: View>(_ view: V) { draw = { render(view, $0.at("\(V.self)")) } }
  func nodes(_ context: RenderContext) -> [Node] { draw(context) }
}

public struct TupleView<T>: Primitive {
  let draw: [@MainActor (RenderContext) -> [Node]]
  func nodes(_ context: RenderContext) -> [Node] {
    draw.enumerated().flatMap { place, draw in draw(context.at("\(place)")) }
  }
}

/// Not the same view at all times: a branch, or a group of one.
protocol Branching {}

public struct _ConditionalContent<TrueContent: View, FalseContent: View>: Primitive {
  enum Branch {
    case first(TrueContent)
    case second(FalseContent)
  }
  let branch: Branch
  func nodes(_ context: RenderContext) -> [Node] {
    switch branch {
    case .first(let view): render(view, context.at("first"))
    case .second(let view): render(view, context.at("second"))
    }
  }
}

extension _ConditionalContent: Branching {}
extension Optional: Branching where Wrapped: View {}

extension Optional: View where Wrapped: View {
  public typealias Body = Never
}

extension Optional: Primitive where Wrapped: View {
  func nodes(_ context: RenderContext) -> [Node] { map { render($0, context.at("some")) } ?? [] }
}

@MainActor @preconcurrency @resultBuilder public struct ViewBuilder {
  public static func buildExpression<Content: View>(_ content: Content) -> Content { content }
  public static func buildBlock() -> EmptyView { EmptyView() }
  public static func buildBlock<Content: View>(_ content: Content) -> Content { content }
  public static func buildBlock<each Content: View>(_ content: repeat each Content) -> TupleView<
    (repeat each Content)
  > {
    var draw: [@MainActor (RenderContext) -> [Node]] = []
    func add(_ view: some View) { draw.append { render(view, $0) } }
    repeat add(each content)
    return TupleView(draw: draw)
  }
  public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }
  public static func buildEither<T: View, F: View>(first: T) -> _ConditionalContent<T, F> {
    _ConditionalContent(branch: .first(first))
  }
  public static func buildEither<T: View, F: View>(second: F) -> _ConditionalContent<T, F> {
    _ConditionalContent(branch: .second(second))
  }
  public static func buildLimitedAvailability<Content: View>(_ content: Content) -> AnyView {
    AnyView(content)
  }
}
