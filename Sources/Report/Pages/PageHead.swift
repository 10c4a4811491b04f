import Survey

/// What a page says of itself to programs.
enum PageHead {
  static func markup(_ study: Study) -> Markup {
    .tag(
      "head",
      [
        .tag("meta", ["charset": "utf-8"]),
        .tag("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
        .tag("title", study.title),
        meta("viewport", "width=device-width, initial-scale=1"),
        meta("color-scheme", "light dark"),
        meta("generator", "Rollcall \(RollcallVersion.current)"),
      ] + (study.release.map(words) ?? []) + [.tag("style", PageStyle.rules)])
  }

  /// Allows the page its own appearance and nothing else: nothing is run, nothing is fetched.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  private static func words(_ release: Release) -> [Markup] {
    release.authors.map { meta("author", $0.words) }
      + (release.keywords.isEmpty
        ? [] : [meta("keywords", release.keywords.joined(separator: ", "))])
      + (release.date.map { [meta("dcterms.issued", $0.description)] } ?? [])
  }

  private static func meta(_ name: String, _ content: String) -> Markup {
    .tag("meta", ["name": name, "content": content.onOneLine])
  }
}
