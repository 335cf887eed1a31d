#if canImport(UIKit)
  import KundeappCore
  import os

  /// The core's log in the system's own, a category a part of the core. It holds nothing secret, so that it can be read there.
  final class SystemLog: LogSink {
    private let subsystem: String

    init(subsystem: String) { self.subsystem = subsystem }

    func write(level: LogLevel, target: String, message: String) throws {
      Logger(subsystem: subsystem, category: target).log(level: level.system, "\(message, privacy: .public)")
    }
  }

  extension LogLevel {
    fileprivate var system: OSLogType {
      switch self {
      case .error: .error
      case .warn: .default
      case .info: .info
      }
    }
  }
#endif
