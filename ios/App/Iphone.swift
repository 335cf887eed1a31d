#if canImport(UIKit)
  import Foundation
  import KundeappCore
  import KundeappUI
  import UIKit

  /// What the app finds on an iPhone: its folder, its keychain, its browser.
  @MainActor enum Iphone {
    static let device: any Device = IphoneDevice(redirect: Bundle.main.redirect)

    /// Opens the core in the app's own folder, which no backup takes along and which is encrypted until the first unlock.
    nonisolated static func open(_ language: Language) async throws -> Kundeapp {
      var folder = try FileManager.default
        .url(for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
        .appending(path: "kundeapp", directoryHint: .isDirectory)
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true,
        attributes: [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication])
      var values = URLResourceValues()
      values.isExcludedFromBackup = true
      try folder.setResourceValues(values)
      let setup = AppSetup(
        home: folder.path, language: language, company: Bundle.main.company, server: Bundle.main.server)
      return try await Kundeapp.open(setup: setup, secrets: KeychainStore(service: Bundle.main.service))
    }
  }

  extension Bundle {
    /// Where logins in the browser come back: the company's https address, or the app's own scheme.
    fileprivate var redirect: String { text("KundeappRedirect") ?? "com.example.kundeapp:/login/callback" }
    /// Another server than the company's own, for trying things out.
    fileprivate var server: String? { text("KundeappServer") }
    fileprivate var service: String { bundleIdentifier ?? "no.kundeapp" }

    /// The grid company's file, when the app is built for another than the one the core knows.
    fileprivate var company: String? {
      url(forResource: "company", withExtension: "json").flatMap { try? String(contentsOf: $0, encoding: .utf8) }
    }

    private func text(_ key: String) -> String? {
      let value = object(forInfoDictionaryKey: key) as? String
      return value?.isEmpty == false ? value : nil
    }
  }
#endif
