import Foundation
import KundeappCore
import SwiftUI

/// Text in blocks, with its links.
struct RichTextView: View {
  let text: RichText

  var body: some View {
    ForEach(numbered(text.blocks)) { block in
      switch block.item {
      case .heading(_, let spans):
        Self.text(spans).font(.headline).accessibilityAddTraits(.isHeader)
      case .paragraph(let spans):
        Self.text(spans)
      case .itemList(let isOrdered, let items):
        ForEach(numbered(items)) { item in
          Label {
            Self.text(item.item)
          } icon: {
            if isOrdered {
              Text(verbatim: "\(item.id + 1).")
            } else {
              Image(systemName: "circle.fill").imageScale(.small).accessibilityHidden(true)
            }
          }
        }
      }
    }
  }

  private static func text(_ spans: [RichSpan]) -> Text {
    spans.reduce(Text(verbatim: "")) { whole, span in
      var part = AttributedString(span.text)
      part.link = span.link.flatMap(URL.init(string:))
      return whole + (span.bold ? Text(part).bold() : Text(part))
    }
  }
}
