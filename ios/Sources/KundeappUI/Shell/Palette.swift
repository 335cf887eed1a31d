import Foundation
import KundeappCore
import SwiftUI

/// The company's colours in the theme of the device. The core has checked their contrast in both.
struct Palette: Equatable, Sendable {
  let accent: Color
  let production: Color

  init(_ colours: Colours, _ scheme: ColorScheme) {
    accent = Color(hex: scheme == .dark ? colours.accent.dark : colours.accent.light)
    production = Color(hex: scheme == .dark ? colours.production.dark : colours.production.light)
  }

  init() {
    accent = .accentColor
    production = .orange
  }
}

extension Color {
  /// `#RRGGBB`, as the core writes colours.
  init(hex: String) {
    let bits = UInt32(hex.dropFirst(), radix: 16) ?? 0
    let part = { (shift: UInt32) in Double((bits >> shift) & 0xFF) / 255 }
    self.init(red: part(16), green: part(8), blue: part(0))
  }
}

private struct PaletteKey: EnvironmentKey {
  static let defaultValue = Palette()
}

extension EnvironmentValues {
  var palette: Palette {
    get { self[PaletteKey.self] }
    set { self[PaletteKey.self] = newValue }
  }
}
