import KundeappCore
import SwiftUI

/// What can be done about what a page shows: the way to its form, and that it waits to be sent.
struct FormLinkRow: View {
  let link: FormLink
  /// What it is about, where several of them stand on a page.
  var about = ""

  var body: some View {
    if link.offered {
      NavigationLink(value: ServicesRoute.step(link)) { Label(link.label, systemImage: "square.and.pencil") }
        .accessibilityHint(about)
    }
    if let waiting = link.waiting { Label(waiting, systemImage: "clock") }
  }
}

/// The same in a section of its own, where there is something to do.
struct FormLinkSection: View {
  let link: FormLink?

  var body: some View {
    if let link { Section { FormLinkRow(link: link) } }
  }
}
