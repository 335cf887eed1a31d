import KundeappCore
import SwiftUI

/// Files that go along.
struct FilesField: View {
  let field: FieldState
  let writing: Writing
  @Environment(Shell.self) private var shell

  var body: some View {
    ForEach(field.files, id: \.id) { file in
      HStack {
        Label {
          VStack(alignment: .leading) {
            Text(file.name)
            Text(file.size).font(.footnote).foregroundStyle(.secondary)
          }
        } icon: {
          Image(systemName: isPictures ? "photo" : "doc")
        }
        Spacer()
        Button {
          writing.detach(file)
        } label: {
          Image(systemName: "xmark.circle.fill").frame(minWidth: 44, minHeight: 44)
        }
        .buttonStyle(.borderless)
        .accessibilityLabel(Text(verbatim: "\(shell.words.remove) \(file.name)"))
      }
    }
    Button(
      isPictures ? shell.words.addPicture : shell.words.addFile, systemImage: isPictures ? "photo.badge.plus" : "paperclip"
    ) {
      Task { await writing.attach(to: field) }
    }
    .accessibilityHint(field.spoken)
    if writing.canPhotograph(for: field) {
      Button(shell.words.takePicture, systemImage: "camera") { Task { await writing.photograph(for: field) } }
        .accessibilityHint(field.spoken)
    }
  }

  private var isPictures: Bool {
    !field.rules.accept.isEmpty && field.rules.accept.allSatisfy { $0.hasPrefix("image/") }
  }
}
