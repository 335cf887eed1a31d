import SwiftUI

#if canImport(QuickLook)
  import QuickLook
#endif

/// The button that opens a PDF, what stood in its way, and the PDF itself. The page closes it: what happens to a section happens to
/// each of its rows, and the row that tells of the fetching goes when the PDF is there.
struct DocumentSection: View {
  @Bindable var document: Document
  let label: String
  @Environment(Shell.self) private var shell

  var body: some View {
    Section {
      Button(label, systemImage: "doc.richtext") { Task { await document.open() } }
        .disabled(document.isFetching)
        // At the one row: what is presented from a section is presented from each of its rows.
        .previewing($document.file)
      if document.isFetching { ProgressView(shell.words.loading) }
      if let problem = document.problem { Label(problem, systemImage: "exclamationmark.triangle") }
      if let file = document.file {
        ShareLink(item: file) { Label(file.lastPathComponent, systemImage: "square.and.arrow.up") }
      }
    }
  }
}

extension View {
  /// Shows a file with the system's viewer, where there is one.
  @ViewBuilder fileprivate func previewing(_ file: Binding<URL?>) -> some View {
    #if canImport(QuickLook)
      quickLookPreview(file)
    #else
      self
    #endif
  }
}
