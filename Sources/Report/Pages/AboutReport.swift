import Survey

/// The last section of a page: how the report was published, and which other files it has.
struct AboutReport {
  private let release: Release?
  private let files: [LinkedFile]

  init(_ release: Release?, files: Set<String>) {
    self.release = release
    self.files = LinkedFile.allCases.filter { files.contains($0.rawValue) }
  }

  var link: Markup { .tag("a", ["href": "#about"], Self.heading) }

  var markup: [Markup] {
    [.tag("h2", ["id": "about"], Self.heading)] + (release.map { details($0) } ?? [])
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

  private func details(_ release: Release) -> [Markup] {
    let lines: [(String, Markup)?] = [
      release.date.map { ("Published", .words($0.words)) },
      release.version.map { ("Version", .words($0)) },
      release.authors.isEmpty
        ? nil : ("By", .words(release.authors.map(\.words).joined(separator: "; "))),
      release.contact.map { ("Contact", .words($0)) },
      release.licence.map { ("Licence", .words($0)) },
      release.doi.map { ("DOI", .tag("a", ["href": "https://doi.org/\($0.asAddress)"], $0)) },
    ]
    let told = lines.compactMap(\.self)
    guard !told.isEmpty else { return [] }
    return [.tag("dl", told.flatMap { [.tag("dt", $0), .tag("dd", [$1])] })]
  }
}
