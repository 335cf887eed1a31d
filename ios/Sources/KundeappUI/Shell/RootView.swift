import Foundation
import KundeappCore
import SwiftUI

/// Everything: the five tabs, with the login in the place of Oversikt while nobody is signed in, or the lock.
public struct RootView: View {
  private let shell: Shell
  @Environment(\.colorScheme) private var scheme
  @Environment(\.scenePhase) private var scenePhase

  public init(shell: Shell) { self.shell = shell }

  public var body: some View {
    // A stack stays one and the same when what is in it changes, and so do its tasks.
    ZStack {
      if shell.around.state == nil || shell.customer == nil {
        ProgressView(shell.words.loading)
      } else if shell.isLocked {
        LockView(shell: shell)
      } else {
        MainTabs(shell: shell)
      }
    }
    .task { await shell.follow() }
    .task { await shell.followCustomer() }
    .task(id: occasion) { [shell, occasion] in
      if occasion.isActive { await shell.refresh() }
    }
    .onChange(of: scenePhase) { _, now in
      if now == .background { shell.lock() }
    }
    .onOpenURL { url in Task { await shell.login.comeBack(url) } }
    .environment(shell)
    .environment(\.palette, Palette(shell.colours, scheme))
    .environment(\.locale, Locale(identifier: shell.around.state?.language.locale ?? Locale.current.identifier))
    .tint(Palette(shell.colours, scheme).accent)
    .preferredColorScheme(shell.around.state?.theme.scheme)
  }

  private var occasion: Occasion {
    Occasion(isSignedIn: shell.isSignedIn, area: shell.login.area, isActive: scenePhase == .active)
  }

  /// What calls for fetching when it changes.
  private struct Occasion: Equatable, Sendable {
    let isSignedIn: Bool
    let area: AreaId?
    let isActive: Bool
  }
}

/// Nothing is seen before the device knows who is there.
struct LockView: View {
  let shell: Shell
  @Environment(\.scenePhase) private var scenePhase
  private var isAway: Bool { scenePhase == .background }

  var body: some View {
    ContentUnavailableView {
      Label(shell.words.lockedTitle, systemImage: "lock")
    } description: {
      Text(shell.words.lockedText)
    } actions: {
      Button(shell.words.unlock) { Task { await shell.unlock() } }.buttonStyle(.borderedProminent)
    }
    // The question itself makes the app inactive: only coming back from the background asks again by itself.
    .task(id: isAway) { [shell, isAway] in
      if !isAway { await shell.unlock() }
    }
  }
}

extension Theme {
  /// None follows the device.
  fileprivate var scheme: ColorScheme? {
    switch self {
    case .light: .light
    case .dark: .dark
    case .system: nil
    }
  }
}

extension Language {
  /// For the system's own calendar: its words in this language, its weeks as in Norway.
  fileprivate var locale: String {
    switch self {
    case .nb: "nb_NO"
    case .en: "en_NO"
    }
  }
}
