import KundeappCore
import SwiftUI

/// A label with its value; under each other where the text is large. Read aloud in one.
struct FigureRow: View {
  let figure: Figure

  var body: some View {
    LabeledContent {
      Text(figure.value).monospacedDigit().fontWeight(.semibold)
    } label: {
      Text(figure.label)
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(figure.spoken)
  }
}

/// The one large figure of a card.
struct LargeFigure: View {
  let figure: Figure

  var body: some View {
    VStack(alignment: .leading) {
      Text(figure.label).font(.subheadline).foregroundStyle(.secondary)
      Text(figure.value).font(.largeTitle).monospacedDigit()
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(figure.spoken)
  }
}

/// Figures under each other.
struct FigureRows: View {
  let figures: [Figure]

  var body: some View {
    ForEach(numbered(figures)) { FigureRow(figure: $0.item) }
  }
}

/// Remarks below what they are about.
struct Notes: View {
  let notes: [String]

  var body: some View {
    ForEach(numbered(notes)) { note in
      Text(note.item).font(.footnote).foregroundStyle(.secondary)
    }
  }
}

/// Two or three texts in a row of a list, under each other, read aloud in one.
struct TextRow: View {
  let title: String
  var text: String?
  var detail: String?
  let spoken: String

  var body: some View {
    VStack(alignment: .leading, spacing: 4) {
      Text(title)
      if let text { Text(text).font(.subheadline).foregroundStyle(.secondary) }
      if let detail { Text(detail).font(.subheadline).foregroundStyle(.secondary) }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(spoken)
  }
}

/// An item with its place, where items themselves have no name of their own.
struct Numbered<Item>: Identifiable {
  let id: Int
  let item: Item
}

func numbered<Item>(_ items: [Item]) -> [Numbered<Item>] {
  items.enumerated().map { Numbered(id: $0.offset, item: $0.element) }
}
