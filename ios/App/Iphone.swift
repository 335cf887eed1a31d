#if canImport(UIKit)
  import Foundation
  import KundeappCore
  import KundeappUI
  import UIKit

  /// What the app finds on an iPhone: its folder, its keychain, its log, its browser.
  @MainActor enum Iphone {
    static let device: any Device = IphoneDevice(redirect: Bundle.main.redirect)

    /// Opens the core in the app's own folder, which no backup takes along and which is encrypted until the first unlock.
    nonisolated static func open(_ language: Language) async throws -> Kundeapp {
      setLogSink(sink: SystemLog(subsystem: Bundle.main.service))
      var folder = try FileManager.default
        .url(for: .applicationSupportDirectory, in: .userDomainMask, appropriateFor: nil, create: true)
        .appending(path: "kundeapp", directoryHint: .isDirectory)
      let secrets = KeychainStore(service: Bundle.main.service)
      // The keychain outlives an app that is deleted; what it kept belongs to nothing any more.
      if !FileManager.default.fileExists(atPath: folder.path) { try secrets.removeAll() }
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true,
        attributes: [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication])
      var values = URLResourceValues()
      values.isExcludedFromBackup = true
      try folder.setResourceValues(values)
      let setup = AppSetup(
        home: folder.path, language: language, company: try Bundle.main.company(), server: Bundle.main.server)
      return try await Kundeapp.open(setup: setup, secrets: secrets)
    }
  }

  extension Bundle {
    /// Where logins in the browser come back: the company's https address where the system hands it over, else the app's own
    /// scheme. Nobody vouches for an app beside a sandbox, so that it has its scheme only.
    fileprivate var redirect: String {
      if #available(iOS 17.4, *), server == nil, let domain = text("KundeappDomain") {
        return "https://\(domain)/login/callback"
      }
      return "\(text("KundeappScheme") ?? service):/login/callback"
    }

    /// Another server than the company's own, for trying things out; never in what is released.
    fileprivate var server: String? {
      #if DEBUG
        text("KundeappServer")
      #else
        nil
      #endif
    }

    fileprivate var service: String { bundleIdentifier ?? "no.kundeapp" }

    /// The grid company's file, when the app is built for another than the one the core knows.
    fileprivate func company() throws -> String? {
      try url(forResource: "company", withExtension: "json").map { try String(contentsOf: $0, encoding: .utf8) }
    }

    private func text(_ key: String) -> String? {
      let value = object(forInfoDictionaryKey: key) as? String
      return value?.isEmpty == false ? value : nil
    }
  }
#endif
