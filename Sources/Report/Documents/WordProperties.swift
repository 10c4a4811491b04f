import Survey

/// What is known of a document without opening it: title, authors, language and date.
enum WordProperties {
  /// The program that wrote it.
  static let application = Markup.element(
    "Properties",
    [
      Markup.Attribute(
        "xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
    ], [.element("Application", [], [.text("Rollcall \(RollcallVersion.current)")])])

  static func core(_ study: Study) -> Markup {
    let release = study.release
    let authors = release?.authors.map(\.words) ?? []
    let keywords = release?.keywords ?? []
    return .element(
      "cp:coreProperties", namespaces,
      [.element("dc:title", [], [.text(study.title.onOneLine)])]
        + (authors.isEmpty
          ? [] : [.element("dc:creator", [], [.text(authors.joined(separator: "; "))])])
        + (keywords.isEmpty
          ? [] : [.element("cp:keywords", [], [.text(keywords.joined(separator: ", "))])])
        + [
          .element("dc:language", [], [.text("en-GB")]),
          day("dcterms:created", release?.date), day("dcterms:modified", release?.date),
        ])
  }

  private static let namespaces = [
    Markup.Attribute(
      "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
    Markup.Attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    Markup.Attribute("xmlns:dcterms", "http://purl.org/dc/terms/"),
    Markup.Attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
  ]

  /// The day of the release; where none is set, the first that a zip archive can tell.
  private static func day(_ name: StaticName, _ date: CalendarDate?) -> Markup {
    let day = date?.description ?? "1980-01-01"
    return .element(
      name, [Markup.Attribute("xsi:type", "dcterms:W3CDTF")], [.text("\(day)T00:00:00Z")])
  }
}

extension Release.Author {
  fileprivate var words: String {
    switch self {
    case .person(let family, let given): "\(given) \(family)".onOneLine
    case .body(let name): name.onOneLine
    }
  }
}
