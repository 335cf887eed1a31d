// swift-tools-version: 6.0
import PackageDescription

// On Apple's platforms the core is an XCFramework and SwiftUI is SwiftUI. Elsewhere, for tests, the core is a static library
// that `make test-swift` links, and the frameworks are the doubles of LinuxDouble. `scripts/swift/generate.sh` writes Generated.
#if os(Linux)
  let library: Target = .systemLibrary(name: "KundeappCoreFFI", path: "Generated/KundeappCoreFFI")
  // The library of a debug build is large, and the usual linker slow.
  let linking: [LinkerSetting] = [.linkedLibrary("kundeapp_ffi"), .unsafeFlags(["-use-ld=lld"])]
  let frameworks: [Target.Dependency] = ["SwiftUI", "Charts", "Accessibility"]
  let doubles: [Target] = [
    .target(name: "Accessibility", path: "LinuxDouble/Accessibility"),
    .target(name: "SwiftUI", dependencies: ["Accessibility"], path: "LinuxDouble/SwiftUI"),
    .target(name: "Charts", dependencies: ["SwiftUI"], path: "LinuxDouble/Charts"),
  ]
#else
  let library: Target = .binaryTarget(name: "KundeappCoreFFI", path: "Generated/KundeappCoreFFI.xcframework")
  let linking: [LinkerSetting] = []
  let frameworks: [Target.Dependency] = []
  let doubles: [Target] = []
#endif

let package = Package(
  name: "Kundeapp",
  platforms: [.iOS(.v17)],
  products: [.library(name: "KundeappUI", targets: ["KundeappUI"])],
  targets: [
    library,
    // What UniFFI writes is not clean in Swift 6's language mode; nothing that people write is in this target.
    .target(
      name: "KundeappCore", dependencies: ["KundeappCoreFFI"], path: "Generated/KundeappCore",
      swiftSettings: [.swiftLanguageMode(.v5)], linkerSettings: linking),
    .target(name: "KundeappUI", dependencies: ["KundeappCore"] + frameworks),
    .testTarget(name: "KundeappTests", dependencies: ["KundeappUI", "KundeappCore"] + frameworks),
  ] + doubles,
  swiftLanguageModes: [.v6]
)
