#if canImport(UIKit)
  import KundeappUI
  import PhotosUI
  import UIKit
  import UniformTypeIdentifiers

  /// Has the customer choose pictures from their photos, or files; only what they choose is ever seen by the app.
  @MainActor final class IphoneFiles: NSObject {
    private var chosen: CheckedContinuation<[URL], Never>?
    private var picking: CheckedContinuation<Void, Never>?
    private var picked: [PHPickerResult] = []

    func choose(_ accept: [String], atMost most: Int, over page: UIViewController) async throws -> [ChosenFile] {
      let types = accept.compactMap { UTType(mimeType: $0) }
      if !types.isEmpty, types.allSatisfy({ $0.conforms(to: .image) }) {
        return try await photos(types, atMost: most, over: page)
      }
      return try await files(types.isEmpty ? [.item] : types, atMost: most, over: page)
    }

    private func photos(_ types: [UTType], atMost most: Int, over page: UIViewController) async throws -> [ChosenFile] {
      var configuration = PHPickerConfiguration()
      configuration.filter = .images
      configuration.selectionLimit = most
      // JPEG in the place of the phone's own format, which nobody else reads.
      configuration.preferredAssetRepresentationMode = .compatible
      let picker = PHPickerViewController(configuration: configuration)
      picker.delegate = self
      await withCheckedContinuation { continuation in
        picking = continuation
        page.present(picker, animated: true)
      }
      var files: [ChosenFile] = []
      for result in picked { files.append(try await picture(result.itemProvider, types)) }
      return files
    }

    /// As it is where the company takes it like that, else as JPEG.
    private func picture(_ provider: NSItemProvider, _ types: [UTType]) async throws -> ChosenFile {
      let name = provider.suggestedName ?? UUID().uuidString
      if let type = types.first(where: { provider.hasItemConformingToTypeIdentifier($0.identifier) }) {
        let data = try await data(of: provider, type)
        return ChosenFile(name: name + "." + (type.preferredFilenameExtension ?? "jpg"), data: data)
      }
      let data = try await data(of: provider, .image)
      guard let jpeg = UIImage(data: data)?.jpegData(compressionQuality: 0.9) else { throw CocoaError(.fileReadCorruptFile) }
      return ChosenFile(name: name + ".jpg", data: jpeg)
    }

    private func data(of provider: NSItemProvider, _ type: UTType) async throws -> Data {
      try await withCheckedThrowingContinuation { continuation in
        _ = provider.loadDataRepresentation(for: type) { data, error in
          if let data {
            continuation.resume(returning: data)
          } else {
            continuation.resume(throwing: error ?? CocoaError(.fileReadUnknown))
          }
        }
      }
    }

    private func files(_ types: [UTType], atMost most: Int, over page: UIViewController) async throws -> [ChosenFile] {
      let picker = UIDocumentPickerViewController(forOpeningContentTypes: types, asCopy: true)
      picker.allowsMultipleSelection = most > 1
      picker.delegate = self
      let urls = await withCheckedContinuation { continuation in
        chosen = continuation
        page.present(picker, animated: true)
      }
      return try urls.prefix(most).map { url in
        // The copy is the app's own, and of no use once it is read.
        defer { try? FileManager.default.removeItem(at: url) }
        return ChosenFile(name: url.lastPathComponent, data: try Data(contentsOf: url))
      }
    }
  }

  extension IphoneFiles: @preconcurrency PHPickerViewControllerDelegate {
    func picker(_ picker: PHPickerViewController, didFinishPicking results: [PHPickerResult]) {
      picker.dismiss(animated: true)
      picked = results
      picking?.resume()
      picking = nil
    }
  }

  extension IphoneFiles: UIDocumentPickerDelegate {
    func documentPicker(_ controller: UIDocumentPickerViewController, didPickDocumentsAt urls: [URL]) { finish(urls) }

    func documentPickerWasCancelled(_ controller: UIDocumentPickerViewController) { finish([]) }

    private func finish(_ urls: [URL]) {
      chosen?.resume(returning: urls)
      chosen = nil
    }
  }
#endif
