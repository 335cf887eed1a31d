public struct Transaction { public init() {} }

public enum AsyncImagePhase: Sendable {
  case empty
  case success(Image)
  case failure(any Error)
  public var image: Image? { if case .success(let image) = self { image } else { nil } }
  public var error: (any Error)? { if case .failure(let error) = self { error } else { nil } }
}

/// A file is there at once, or never; nothing is fetched from a network.
public struct AsyncImage<Content: View>: Primitive {
  private let url: URL?
  private let content: (AsyncImagePhase) -> Content
  public init(
    url: URL?, scale: CGFloat = 1, transaction: Transaction = Transaction(),
    @ViewBuilder content: @escaping (AsyncImagePhase) -> Content
  ) {
    (self.url, self.content) = (url, content)
  }
  func nodes(_ context: RenderContext) -> [Node] {
    [Node("AsyncImage", url?.absoluteString, render(content(phase), context.at("\(phase)")))]
  }
  private var phase: AsyncImagePhase {
    guard let url, url.isFileURL else { return .empty }
    return FileManager.default.fileExists(atPath: url.path)
      ? .success(Image(url.lastPathComponent)) : .failure(CocoaError(.fileNoSuchFile))
  }
}
