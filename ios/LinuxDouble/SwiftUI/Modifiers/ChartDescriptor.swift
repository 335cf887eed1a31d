@_exported import Accessibility

public protocol AXChartDescriptorRepresentable {
  func makeChartDescriptor() -> AXChartDescriptor
  func updateChartDescriptor(_ descriptor: AXChartDescriptor)
}
extension AXChartDescriptorRepresentable {
  public func updateChartDescriptor(_ descriptor: AXChartDescriptor) {}
}

extension View {
  /// The points and the lines across become nodes that VoiceOver would step through.
  public func accessibilityChartDescriptor<R: AXChartDescriptorRepresentable>(_ representable: R) -> some View {
    beside { _ in
      let chart = representable.makeChartDescriptor()
      let points = chart.series.flatMap { series in
        series.dataPoints.map { point in
          var node = Node("AXPoint", point.x)
          node.label = point.label
          node.value = point.y.flatMap { y in chart.yAxis.map { $0.valueDescriptionProvider(y) } }
          return node
        }
      }
      let lines = chart.yAxis.map { axis in
        axis.gridlinePositions.map { Node("AXGridline", axis.valueDescriptionProvider($0)) }
      }
      var node = Node("AXChart", chart.title, points + (lines ?? []))
      node.label = chart.summary
      return [node]
    }
  }
}
