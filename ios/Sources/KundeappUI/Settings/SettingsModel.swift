import Foundation
import KundeappCore
import Observation

/// Innstillinger. A choice holds at once, in every screen, and after a restart.
@MainActor @Observable public final class SettingsModel {
  public let followed: Followed<SettingsState>
  /// Everything is being fetched anew.
  public private(set) var isFetchingAnew = false
  /// The customer's metering values as files, for as long as the page is open.
  public private(set) var exported: [URL] = []
  let screen: SettingsScreen

  public init(app: Kundeapp) {
    screen = app.settings()
    followed = app.following(screen)
  }

  /// Speaks another language.
  public func choose(_ language: Language) async { await act { try await $0.chooseLanguage(language: language) } }
  /// Light or dark.
  public func choose(_ theme: Theme) async { await act { try await $0.chooseTheme(theme: theme) } }
  /// The tab that the app opens on.
  public func choose(_ tab: MainTab) async { await act { try await $0.chooseStartTab(tab: tab) } }
  /// The point that the app opens on; none for the last one chosen.
  public func choose(point: Gsrn?) async { await act { try await $0.chooseDefaultPoint(point: point) } }
  /// Whether to be told of something.
  public func notify(_ kind: NotificationKind, _ isOn: Bool) async {
    await act { try await $0.setNotification(kind: kind, on: isOn) }
  }
  /// Whether the app locks itself.
  public func lock(_ isOn: Bool) async { await act { try await $0.setAppLock(on: isOn) } }

  /// Removes everything that was fetched and fetches it anew; what the customer wrote stays.
  public func fetchAnew() async {
    guard !isFetchingAnew else { return }
    isFetchingAnew = true
    defer { isFetchingAnew = false }
    await act { try await $0.fetchAnew() }
  }

  /// Writes the customer's metering values to files of their own.
  public func export() async {
    forgetExports()
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let files = await followed.act { [screen] in
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: .privately)
      return try await screen.exportValues(folder: folder.path, form: .csv)
    }
    exported = files?.map { URL(filePath: $0) } ?? []
    if exported.isEmpty { try? FileManager.default.removeItem(at: folder) }
  }

  /// Nothing of them stays when the page is left.
  public func forgetExports() {
    if let folder = exported.first?.deletingLastPathComponent() { try? FileManager.default.removeItem(at: folder) }
    exported = []
  }

  private func act(_ action: @Sendable (SettingsScreen) async throws -> Void) async {
    await followed.act { [screen] in try await action(screen) }
  }
}

extension [FileAttributeKey: Any] {
  /// Readable while the device is unlocked, where the system can do that.
  fileprivate static var privately: [FileAttributeKey: Any] {
    #if os(iOS)
      [.protectionKey: FileProtectionType.complete]
    #else
      [:]
    #endif
  }
}
