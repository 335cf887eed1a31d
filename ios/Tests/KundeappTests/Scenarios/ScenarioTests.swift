import Foundation
import Testing

@testable import KundeappUI

/// The stories of `tests/scenarios` over the bindings.
@Suite(.serialized) struct ScenarioTests {
  @Test func everyStoryIsThere() throws {
    #expect(try Story.all().count >= 21)
  }

  @Test(arguments: try Story.all()) func goesAsTheStorySays(_ story: Story) async throws {
    let sandbox = try Sandbox(now: try story.clock)
    let customer = try await Customer(Phone(sandbox))
    for (place, step) in story.steps.enumerated() {
      do {
        try await customer.take(step)
      } catch {
        Issue.record(error, "step \(place + 1): \(step)")
        return
      }
    }
    await sandbox.stop()
  }
}
