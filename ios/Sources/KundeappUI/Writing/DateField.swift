import Foundation
import KundeappCore
import SwiftUI

/// A day, chosen in the system's calendar.
struct DateField: View {
  let field: FieldState
  let writing: Writing
  @State private var isChoosing = false
  @State private var day = Date()
  @Environment(Shell.self) private var shell

  var body: some View {
    Button(field.day ?? shell.words.chooseDate, systemImage: "calendar") {
      day = Day.date(writing.value(of: field)) ?? day
      isChoosing = true
    }
    .accessibilityLabel(field.spoken)
    .accessibilityValue(field.day ?? "")
    .sheet(isPresented: $isChoosing) {
      NavigationStack {
        DatePicker(field.label, selection: $day, displayedComponents: .date)
          .datePickerStyle(.graphical)
          .environment(\.timeZone, .gmt)
          .navigationTitle(field.label)
          .navigationBarTitleDisplayMode(.inline)
          .toolbar {
            ToolbarItem(placement: .cancellationAction) { Button(shell.words.cancel) { isChoosing = false } }
            ToolbarItem(placement: .confirmationAction) {
              Button(shell.words.done) {
                writing.fill(field, with: Day.text(day))
                isChoosing = false
              }
            }
          }
      }
      .presentationDetents([.medium, .large])
    }
  }
}

/// A day as the core reads it, and as the system's calendar has it: a moment of that day in Greenwich.
private enum Day {
  private static let style = Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day()

  static func date(_ text: String) -> Date? { try? style.parse(text) }
  static func text(_ date: Date) -> String { style.format(date) }
}
