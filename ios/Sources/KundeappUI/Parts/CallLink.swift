import Foundation
import SwiftUI

/// A number that is called when it is touched.
struct CallLink: View {
  let label: String
  let number: String
  let shown: String
  let spoken: String

  var body: some View {
    if let address = URL(string: "tel:" + number) {
      Link(destination: address) {
        LabeledContent {
          Text(shown).monospacedDigit()
        } label: {
          Label(label, systemImage: "phone")
        }
      }
      .accessibilityLabel(spoken)
    }
  }
}
