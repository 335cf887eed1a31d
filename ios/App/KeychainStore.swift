#if canImport(UIKit)
  import Foundation
  import KundeappCore
  import Security

  /// Secrets in the keychain: readable after the first unlock, so that data can be fetched while the device is locked, and on
  /// this device only. The core calls it from threads that may wait.
  final class KeychainStore: SecureStore {
    private let service: String

    init(service: String) { self.service = service }

    func read(key: String) throws -> String? {
      var query = item(key)
      query[kSecReturnData] = true
      query[kSecMatchLimit] = kSecMatchLimitOne
      var found: CFTypeRef?
      switch SecItemCopyMatching(query as CFDictionary, &found) {
      case errSecSuccess: return (found as? Data).map { String(decoding: $0, as: UTF8.self) }
      case errSecItemNotFound: return nil
      case let status: throw failure(status)
      }
    }

    func write(key: String, secret: String) throws {
      let value: [CFString: Any] = [
        kSecValueData: Data(secret.utf8), kSecAttrAccessible: kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly,
      ]
      // Updating is one step: after a crash the old secret is there or the new one, whole.
      let updated = SecItemUpdate(item(key) as CFDictionary, value as CFDictionary)
      if updated == errSecSuccess { return }
      guard updated == errSecItemNotFound else { throw failure(updated) }
      let added = SecItemAdd(item(key).merging(value) { $1 } as CFDictionary, nil)
      guard added == errSecSuccess else { throw failure(added) }
    }

    func remove(key: String) throws {
      let status = SecItemDelete(item(key) as CFDictionary)
      guard status == errSecSuccess || status == errSecItemNotFound else { throw failure(status) }
    }

    /// Forgets every secret of this app.
    func removeAll() throws {
      let status = SecItemDelete([kSecClass: kSecClassGenericPassword, kSecAttrService: service] as CFDictionary)
      guard status == errSecSuccess || status == errSecItemNotFound else { throw failure(status) }
    }

    private func item(_ key: String) -> [CFString: Any] {
      [kSecClass: kSecClassGenericPassword, kSecAttrService: service, kSecAttrAccount: key]
    }

    /// Only the number of the error is for the log.
    private func failure(_ status: OSStatus) -> SecureStoreFailure {
      status == errSecDecode ? .KeyLost : .Unavailable(reason: "keychain status \(status)")
    }
  }
#endif
