/// The last section of a page: what made it, and which other files the report has.
struct AboutReport {
  private let files: [LinkedFile]

  init(files: Set<String>) {
    self.files = LinkedFile.allCases.filter { files.contains($0.rawValue) }
  }

  var link: Markup { .tag("a", ["href": "#about"], Self.heading) }

  var markup: [Markup] {
    [.tag("h2", ["id": "about"], Self.heading)]
      + [
        .tag(
          "p",
          "Rollcall \(RollcallVersion.current) made this page. It runs no script and"
            + " fetches nothing.")
      ] + list
  }

  private static let heading = "About this report"

  private var list: [Markup] {
    guard !files.isEmpty else { return [] }
    let lines = files.map { file -> Markup in
      .tag(
        "li",
        [
          .tag("a", ["href": file.rawValue], file.rawValue), .text(": "), .text(file.words),
        ])
    }
    return [
      .tag("p", "Beside it stand these files, and each table as CSV in the folder tables:"),
      .tag("ul", ["class": "prose"], lines),
    ]
  }
}
