#if canImport(UIKit)
  import KundeappUI
  import UIKit

  /// Has the customer take a picture with the system's camera. It goes along with what they write and is kept nowhere else, not in
  /// their photos either.
  @MainActor final class IphoneCamera: NSObject {
    private var waiting: CheckedContinuation<UIImage?, Never>?

    static var isThere: Bool { UIImagePickerController.isSourceTypeAvailable(.camera) }

    /// As JPEG, without the place where it was taken. None when they took none.
    func picture(over page: UIViewController) async throws -> ChosenFile? {
      guard Self.isThere, waiting == nil else { return nil }
      let camera = UIImagePickerController()
      camera.sourceType = .camera
      camera.delegate = self
      let taken = await withCheckedContinuation { continuation in
        waiting = continuation
        page.present(camera, animated: true)
      }
      guard let taken else { return nil }
      guard let jpeg = taken.jpegData(compressionQuality: 0.8) else { throw CocoaError(.fileWriteUnknown) }
      return ChosenFile(name: "IMG_\(UUID().uuidString.prefix(4)).jpg", data: jpeg)
    }

    private func finish(_ camera: UIImagePickerController, with taken: UIImage?) {
      camera.dismiss(animated: true)
      waiting?.resume(returning: taken)
      waiting = nil
    }
  }

  extension IphoneCamera: UIImagePickerControllerDelegate, UINavigationControllerDelegate {
    func imagePickerController(
      _ picker: UIImagePickerController, didFinishPickingMediaWithInfo info: [UIImagePickerController.InfoKey: Any]
    ) { finish(picker, with: info[.originalImage] as? UIImage) }

    func imagePickerControllerDidCancel(_ picker: UIImagePickerController) { finish(picker, with: nil) }
  }
#endif
