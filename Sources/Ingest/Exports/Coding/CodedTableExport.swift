/// Answers with their themes in a spreadsheet: a row an answer, and its themes in one of three
/// shapes.
enum CodedTableExport {
  /// Where the themes of a row stand.
  enum Shape: Equatable {
    /// One theme a column: `Code 1`, `Code 2` …
    case wide([String])
    /// All themes in one cell, joined by a mark.
    case joined(String)
    /// A column a theme, 1 where the row has it.
    case matrix([String])
  }

  /// Why the file is taken for one; `nil` where it isn't.
  ///
  /// Much looks a little like it, so more is asked here than of a file that is said to be one.
  static func recognise(_ header: [String], _ records: [[String]]) -> String? {
    switch shape(header, records, besides: header.first) {
    case .wide(let columns) where columns.count > 1:
      "themes stand in the columns \(columns.map { "'\($0)'" }.listed())"
    case .joined(let column) where column.lowercased().hasSuffix("s"):
      "themes stand, several in a cell, in the column '\(column)'"
    case .matrix(let columns) where columns.count > 1 && columns.count == header.count - 1:
      "the \(columns.count) columns after the first have 1 or 0 in every row, as a table with a column"
        + " a theme has"
    case .wide, .joined, .matrix, nil: nil
    }
  }

  /// Reads the table; each row is a passage, of the row's own key.
  static func read(_ source: CodingSource) throws(RejectedInput) -> CodingReading {
    var header: [String] = []
    let all = try source.material(
      places: {
        header = $0
        return Array($0.indices)
      }, choosing: { _ in [] })
    let key = source.documentColumn ?? header.first ?? ""
    let shape = shape(header, all.rows.map(\.texts), besides: key, themes: source.themes)
    guard let shape else {
      throw RejectedInput(diagnostics: [
        all.fault(
          "no column seems to hold themes", nameOfColumn: 0,
          remedy: "name the columns 'Code 1', 'Code 2' …, or the one column 'themes', or give each"
            + " theme a column with 1 or 0 in every row")
      ])
    }
    let material = try source.material { _ in [key] + columns(of: shape) }
    let faults =
      material.emptyCells(inColumn: 0) { _ in "the row has no name or number" }
      + unticked(material, shape)
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    let themes = CodedTableThemes(shape, material, known: source.themes)
    let passages = material.rows.indices.map { row in
      CodedExport.Passage(
        id: String(row + 1), document: material.rows[row].texts[0], themes: themes.rows[row],
        coder: "", line: material.line(ofRow: row), span: nil)
    }
    let export = CodedExport(
      passages: passages, themes: ThemeNames.themes(themes.names), account: themes.account)
    return CodingReading(export, material)
  }

  private static func columns(of shape: Shape) -> [String] {
    switch shape {
    case .wide(let columns), .matrix(let columns): columns
    case .joined(let column): [column]
    }
  }

  private static func shape(
    _ header: [String], _ records: [[String]], besides key: String?, themes: [String] = []
  ) -> Shape? {
    let others = header.filter { $0 != key }
    let numbered = others.filter {
      $0.lowercased().wholeMatch(of: /(code|theme|tag)[ _.-]?[0-9]+/) != nil
    }
    if !numbered.isEmpty { return .wide(numbered) }
    let named = others.filter {
      $0.lowercased().wholeMatch(of: /(.*[ _.-])?(code|theme|tag)s?/) != nil
    }
    if named.count == 1 { return .joined(named[0]) }
    let ticked = header.indices.filter { place in
      header[place] != key && !header[place].isEmpty
        && (themes.contains(header[place]) || isTicked(records.map { $0[place] }))
    }
    return ticked.isEmpty ? nil : .matrix(ticked.map { header[$0] })
  }

  /// Cells of a theme's column with something else than a tick or none.
  private static func unticked(_ material: MaterialFile, _ shape: Shape) -> [Diagnostic] {
    guard case .matrix(let columns) = shape else { return [] }
    return columns.indices.flatMap { column in
      material.rows.indices.compactMap { row in
        let text = material.rows[row].texts[column + 1]
        guard !isTicked([text]), !text.isEmpty else { return nil }
        return material.fault(
          "'\(columns[column])' is '\(text.shortened)' where 1 or 0 belongs", row: row,
          column: column + 1,
          remedy: "write 1 where the row has the theme and 0 where it hasn't; numbers of references"
            + " are read as 'format: nvivo'")
      }
    }
  }

  /// Whether nothing but 1, 0 and blanks stands in a column, and a 1 or a 0 at least once.
  private static func isTicked(_ cells: [String]) -> Bool {
    cells.contains { !$0.isEmpty } && cells.allSatisfy { ["", "0", "1"].contains($0) }
  }
}
