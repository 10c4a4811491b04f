import MarkupReading

/// H06: the page has its own dark colours and its own print style.
enum HTMLAppearanceRule {
  static func breaches(of page: HTMLPage) -> [Breach] {
    let print =
      page.style.firstMatch(of: /@media[^{]*\bprint\b/) != nil
      || page.root.descendants("style", "link").contains { $0["media"]?.contains("print") == true }
    let faults = [
      page.style.contains("prefers-color-scheme")
        ? nil : ("a dark page", "colours for @media (prefers-color-scheme: dark)"),
      print
        ? nil
        : ("a printed page", "@media print: black on white, headings repeated, rows kept whole"),
    ].compactMap(\.self)
    guard !faults.isEmpty else { return [] }
    return [
      Breach(
        .h06, at: .file,
        "the page's styles say nothing of " + faults.map(\.0).joined(separator: ", nor of "),
        remedy: "add " + faults.map(\.1).joined(separator: ", and "))
    ]
  }
}
