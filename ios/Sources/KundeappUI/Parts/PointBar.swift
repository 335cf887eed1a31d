import KundeappCore
import SwiftUI

/// The point that a screen shows, and the way to another.
struct PointBar: View {
  let point: PointHeader
  @State private var isSwitching = false
  @Environment(Shell.self) private var shell

  var body: some View {
    Button {
      isSwitching = true
    } label: {
      Label {
        VStack(alignment: .leading) {
          Text(point.name).font(.headline)
          Text(point.address).font(.subheadline).foregroundStyle(.secondary)
          if let access = point.access { Text(access).font(.footnote).foregroundStyle(.secondary) }
        }
      } icon: {
        Image(systemName: "mappin.and.ellipse")
      }
    }
    .accessibilityLabel(point.spoken)
    .accessibilityHint(shell.words.switchPoint)
    .sheet(isPresented: $isSwitching) { PointsView(shell: shell) }
  }
}
