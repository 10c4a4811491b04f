import Survey

/// A coding tool's list of its codes.
struct CodingCodebook {
  /// The layouts that are read.
  enum Layout {
    /// `tag, description, number of highlights`.
    case taguette
    /// `Code; Comment; Code Group 1` …
    case atlasTi
    /// ATLAS.ti's list of codes, themes below one another by the column they stand in.
    case atlasTiList

    /// The layout of a header; `nil` where it is of no codebook.
    init?(_ header: [String]) {
      if header.starts(with: ["tag", "description"]) {
        self = .taguette
      } else if header.starts(with: ["Code", "Comment"]) {
        self = .atlasTi
      } else if header.count > 2, header.starts(with: ["Code", ""]) {
        self = .atlasTiList
      } else {
        return nil
      }
    }
  }

  /// Parents first; definitions are the codebook's descriptions.
  let themes: [CodeFrame.Theme]
  /// How many passages have the code or one below it, where the codebook says.
  let counts: [String: Int]

  /// Takes codes that were read already.
  init(themes: [CodeFrame.Theme], counts: [String: Int]) {
    self.themes = themes
    self.counts = counts
  }

  /// Reads the codes of a codebook.
  init(
    _ layout: Layout, _ text: DelimitedText, name: String
  ) throws(RejectedInput) {
    let places =
      switch layout {
      case .taguette: [0, 1, 2]
      case .atlasTi: [0, 1]
      case .atlasTiList: [0, 1, 2]
      }
    let material = try MaterialFile(
      text, name: name, places: { Array($0.indices.prefix(places.count)) }, choosing: { _ in [] })
    let rows = material.rows.map(\.texts)
    let names = layout == .atlasTiList ? Self.nested(rows) : rows.map { $0[0].trimmed }
    var definitions: [String: String] = [:]
    var counts: [String: Int] = [:]
    for (name, row) in zip(names, rows) {
      if layout != .atlasTiList { definitions[name] = row[1] }
      if let count = row.dropFirst(2).first.flatMap({ Int($0) }) { counts[name] = count }
    }
    themes = ThemeNames.themes(names.filter { !$0.isEmpty }, definitions: definitions)
    self.counts = counts
  }

  /// Where the export counts a theme otherwise than the codebook, in one sentence; `nil` where it
  /// doesn't.
  func disagreement(with export: CodedExport) -> String? {
    let frame = CodeFrame(name: "", themes: themes)
    let different = themes.compactMap { theme -> (name: String, stated: Int, found: Int)? in
      let found = export.mentions(of: frame.family(of: theme.id))
      guard let stated = counts[theme.id], stated != found else { return nil }
      return (theme.id, stated, found)
    }
    guard let first = different.first else { return nil }
    return "the codebook and the export count \(different.count.counted("theme")) of"
      + " \(counts.count) differently, '\(first.name)' the first: \(first.stated.counted("passage"))"
      + " there, \(first.found) here; the export may hold only some of the passages"
  }

  /// Names of themes and, as "theme: code", of the codes in the second column below each.
  private static func nested(_ rows: [[String]]) -> [String] {
    var theme = ""
    return rows.map { row in
      let names = row.prefix(2).map { String($0.drop { $0 == "●" || $0.isWhitespace }).trimmed }
      if !names[0].isEmpty { theme = names[0] }
      return names[0].isEmpty ? "\(theme): \(names[1])" : theme
    }
  }
}
