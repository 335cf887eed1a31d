import Testing

extension Step {
  /// Holds a look against a state of the bindings.
  func holds(_ state: Any) throws {
    let path = try needed("at")
    let found = path.split(separator: ".").reduce(Optional(state)) { value, name in
      value.flatMap { field(of: $0, String(name)) }
    }
    if self["absent"] == "true" {
      #expect(found == nil, "\(path) is there")
      return
    }
    let value = try #require(found, "nothing at \(path)")
    if let count = self["count"] {
      #expect(String(Mirror(reflecting: value).children.count) == count, "\(path)")
    }
    let shown = plain(Mirror(reflecting: value).displayStyle == .enum ? underscored("\(value)") : "\(value)")
    if let exact = self["is"] { #expect(shown == exact, "\(path)") }
    if let part = self["has"] { #expect(shown.contains(part), "\(path) is «\(shown)»") }
  }
}

/// With spaces for no-break spaces.
func plain(_ text: String) -> String { text.replacing("\u{a0}", with: " ") }

/// `appTooOld` as the scenarios write it: `app_too_old`.
func underscored(_ name: String) -> String {
  name.reduce(into: "") { whole, letter in
    if letter.isUppercase, !whole.isEmpty { whole += "_" }
    whole += letter.lowercased()
  }
}

/// A place of a list, or the property that Swift has for a field of a record.
private func field(of value: Any, _ name: String) -> Any? {
  let mirror = Mirror(reflecting: value)
  let found =
    if let place = Int(name) {
      mirror.children.dropFirst(place).first?.value
    } else {
      mirror.children.first { $0.label.map(underscored) == name }?.value
    }
  return found.flatMap(unwrapped)
}

private func unwrapped(_ value: Any) -> Any? {
  let mirror = Mirror(reflecting: value)
  guard mirror.displayStyle == .optional else { return value }
  return mirror.children.first.flatMap { unwrapped($0.value) }
}
