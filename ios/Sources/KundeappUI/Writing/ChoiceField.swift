import KundeappCore
import SwiftUI

/// One of several; with a field that makes many of them fewer, as the points of a co-operative.
struct ChoiceField: View {
  let field: FieldState
  let writing: Writing
  @State private var search = ""
  @Environment(Shell.self) private var shell

  var body: some View {
    if isLong {
      TextField(shell.words.search, text: $search).autocorrectionDisabled()
      if shown.isEmpty { Text(shell.words.noHits) }
    }
    ForEach(shown, id: \.id) { choice in
      OptionRow(label: choice.label, isChosen: choice.id == chosen) { writing.fill(field, with: choice.id) }
    }
  }

  private var chosen: String { writing.value(of: field) }

  private var isLong: Bool { field.choices.count > Self.many }

  private var shown: [Choice] {
    guard isLong else { return field.choices }
    let wanted = search.trimmingCharacters(in: .whitespaces)
    let found = field.choices.filter {
      wanted.isEmpty || $0.id == chosen || $0.label.localizedCaseInsensitiveContains(wanted)
    }
    return Array(found.prefix(Self.most))
  }

  /// More than these are searched.
  private static let many = 8
  /// Nobody scrolls through more.
  private static let most = 50
}

/// Something to choose, with a mark when it is chosen.
struct OptionRow: View {
  let label: String
  var detail: String?
  let isChosen: Bool
  let choose: @MainActor () -> Void

  var body: some View {
    Button {
      choose()
    } label: {
      HStack {
        VStack(alignment: .leading) {
          Text(label)
          if let detail { Text(detail).font(.footnote).foregroundStyle(.secondary) }
        }
        Spacer()
        if isChosen { Image(systemName: "checkmark").accessibilityHidden(true) }
      }
    }
    .foregroundStyle(.primary)
    .accessibilityAddTraits(isChosen ? .isSelected : [])
  }
}
