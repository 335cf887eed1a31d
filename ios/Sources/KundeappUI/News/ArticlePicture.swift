import Foundation
import KundeappCore
import Observation
import SwiftUI

/// The picture of an article, which the core keeps: a file of its own for as long as it is shown.
@MainActor @Observable final class ArticlePicture {
  private(set) var file: URL?
  private(set) var isMissing = false
  private let load: @Sendable () async throws -> Data?

  init(_ screen: NewsScreen, article: String) {
    load = { try await screen.picture(id: article) }
  }

  /// Fetches it, or finds it here. Without it the article is read all the same.
  func open() async {
    guard file == nil else { return }
    do {
      guard let data = try await load() else {
        isMissing = true
        return
      }
      let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
      try data.write(to: file, options: .atomic)
      self.file = file
    } catch {
      isMissing = true
    }
  }

  /// The article is closed: nothing of it stays here.
  func close() {
    if let file { try? FileManager.default.removeItem(at: file) }
    file = nil
  }
}

/// A picture, described. Where it cannot be shown, its words are.
struct ArticlePictureView: View {
  let picture: ArticlePicture
  let alt: String

  var body: some View {
    // A stack is one row whatever is in it: what is done to a group is done anew to each picture of it.
    ZStack {
      if let file = picture.file {
        AsyncImage(url: file) { phase in
          if let image = phase.image {
            image.resizable().scaledToFit()
          } else if phase.error != nil {
            words
          } else {
            ProgressView().frame(maxWidth: .infinity)
          }
        }
      } else if picture.isMissing {
        words
      } else {
        ProgressView().frame(maxWidth: .infinity)
      }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(alt)
    .task { await picture.open() }
  }

  private var words: some View {
    Label(alt, systemImage: "photo").foregroundStyle(.secondary)
  }
}
