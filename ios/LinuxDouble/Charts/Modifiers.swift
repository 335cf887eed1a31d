import SwiftUI

public struct AnnotationPosition: Sendable {
  public static let automatic = AnnotationPosition()
  public static let top = AnnotationPosition()
}

extension ChartContent {
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some ChartContent { Drawn(marks: marks(of: self)) }
  public func position<P: Plottable>(
    by value: PlottableValue<P>, axis: Axis? = nil, span: MarkDimension = .automatic
  ) -> some ChartContent { Drawn(marks: marks(of: self)) }
  public func opacity(_ opacity: Double) -> some ChartContent { Drawn(marks: marks(of: self)) }
  public func annotation<C: View>(
    position: AnnotationPosition = .automatic, alignment: Alignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> C
  ) -> some ChartContent { Drawn(marks: marks(of: self) + drawnAlone(content())) }
}

extension View {
  public func chartLegend(_ visibility: Visibility) -> some View { self }
  public func chartXAxis<Content: AxisContent>(@AxisContentBuilder content: () -> Content) -> some View { self }
  public func chartYAxis<Content: AxisContent>(@AxisContentBuilder content: () -> Content) -> some View { self }
  public func chartYScale<Domain: ScaleDomain>(domain: Domain) -> some View { self }
  /// Tapping or dragging names a bar: the test writes its x.
  public func chartXSelection<P: Plottable>(value: Binding<P?>) -> some View {
    drawn { node in
      node.value = value.wrappedValue.map { "\($0)" }
      node.write = { value.wrappedValue = $0 as? P }
    }
  }
}

public protocol ScaleDomain {}
extension ClosedRange: ScaleDomain where Bound: Plottable {}

public protocol AxisContent {}
public struct AxisMarks<Content>: AxisContent {
  public init<Value: Plottable>(values: [Value], @AxisMarkBuilder content: @escaping (AxisValue) -> Content)
  where Content: AxisMark {}
}
public struct AxisValue {
  public let index: Int
  public func `as`<P: Plottable>(_ type: P.Type = P.self) -> P? { nil }
}
public protocol AxisMark {}
extension Optional: AxisMark where Wrapped: AxisMark {}
public struct AxisGridLine: AxisMark { public init() {} }
public struct AxisValueLabel<Content: View>: AxisMark {
  public init(@ViewBuilder content: () -> Content) {}
}
@resultBuilder public struct AxisContentBuilder {
  public static func buildBlock<C: AxisContent>(_ content: C) -> C { content }
}
public struct TupleAxisMark: AxisMark {}
@resultBuilder public struct AxisMarkBuilder {
  public static func buildBlock<C: AxisMark>(_ content: C) -> C { content }
  public static func buildBlock<A: AxisMark, B: AxisMark>(_ first: A, _ second: B) -> some AxisMark { TupleAxisMark() }
  public static func buildIf<C: AxisMark>(_ content: C?) -> C? { content }
}
