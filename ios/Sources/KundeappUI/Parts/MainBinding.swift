import SwiftUI

extension Binding where Value: Sendable {
  /// What a control shows and changes by way of a model. SwiftUI's own closures belong to no actor; it calls them on the main one.
  @MainActor init(
    reading: @escaping @MainActor () -> Value, writing: @escaping @MainActor (Value) -> Void
  ) {
    self.init(
      get: { MainActor.assumeIsolated { reading() } },
      set: { value in MainActor.assumeIsolated { writing(value) } })
  }
}
