import KundeappCore
import KundeappUI
import SwiftUI

/// The app on a phone.
@main
struct KundeappApp: App {
  @State private var launch = Launch(
    language: languageForTag(tag: Locale.preferredLanguages.first ?? ""), device: Iphone.device,
    open: { language in try await Iphone.open(language) })

  var body: some Scene {
    WindowGroup { LaunchView(launch: launch) }
  }
}
