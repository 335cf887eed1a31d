// A double of the part of Swift Charts that this app uses. For tests only, never shipped.
import SwiftUI

public protocol Plottable {}
extension Int: Plottable {}
extension Double: Plottable {}
extension String: Plottable {}
extension Date: Plottable {}

public struct PlottableValue<Value: Plottable> {
  let label: String
  let value: Value
  public static func value<S: StringProtocol>(_ label: S, _ value: Value) -> PlottableValue<Value> {
    PlottableValue(label: String(label), value: value)
  }
}

@MainActor @preconcurrency public protocol ChartContent {
  associatedtype Body: ChartContent
  @ChartContentBuilder @MainActor @preconcurrency var body: Self.Body { get }
}
extension Never: ChartContent {}
extension ChartContent where Body == Never {
  public var body: Never { fatalError("a primitive has no body") }
}

@MainActor protocol Mark {
  var marks: [Node] { get }
}

struct Drawn: ChartContent, Mark {
  typealias Body = Never
  var marks: [Node]
}

@MainActor func marks(of content: some ChartContent) -> [Node] {
  if let mark = content as? any Mark { return mark.marks }
  return marks(of: content.body)
}

public struct BarMark: ChartContent, Mark {
  public typealias Body = Never
  let marks: [Node]
  public init<X: Plottable, Y: Plottable>(
    x: PlottableValue<X>, y: PlottableValue<Y>, width: MarkDimension = .automatic, height: MarkDimension = .automatic
  ) { marks = [mark("BarMark", "\(x.value)", "\(y.value)")] }
}

public struct RuleMark: ChartContent, Mark {
  public typealias Body = Never
  let marks: [Node]
  public init<X: Plottable>(x: PlottableValue<X>) { marks = [mark("RuleMark", "\(x.value)", nil)] }
}

@MainActor private func mark(_ kind: String, _ x: String, _ y: String?) -> Node {
  var node = Node(kind, x)
  node.value = y
  return node
}

public struct MarkDimension: Sendable {
  public static let automatic = MarkDimension()
  public static func ratio(_ ratio: CGFloat) -> MarkDimension { MarkDimension() }
}

@MainActor @resultBuilder public struct ChartContentBuilder {
  public static func buildExpression<C: ChartContent>(_ content: C) -> C { content }
  public static func buildBlock<each C: ChartContent>(_ content: repeat each C) -> some ChartContent {
    var all: [Node] = []
    func add(_ content: some ChartContent) { all += marks(of: content) }
    repeat add(each content)
    return Drawn(marks: all)
  }
  public static func buildIf<C: ChartContent>(_ content: C?) -> some ChartContent {
    Drawn(marks: content.map { marks(of: $0) } ?? [])
  }
  public static func buildEither<C: ChartContent>(first: C) -> some ChartContent { Drawn(marks: marks(of: first)) }
  public static func buildEither<C: ChartContent>(second: C) -> some ChartContent { Drawn(marks: marks(of: second)) }
}

extension ForEach: ChartContent where Content: ChartContent {
  public typealias Body = Never
  public init(_ data: Data, @ChartContentBuilder content: @escaping (Data.Element) -> Content)
  where Data.Element: Identifiable, ID == Data.Element.ID {
    self.init(plain: data, content: content, key: \.id)
  }
}
extension ForEach: Mark where Content: ChartContent {
  var marks: [Node] { data.flatMap { Charts.marks(of: content($0)) } }
}

public struct Chart<Content: ChartContent>: View {
  private let content: Content
  public init(@ChartContentBuilder content: () -> Content) { self.content = content() }
  public var body: some View { DrawnNodes([Node("Chart", nil, marks(of: content))]) }
}
