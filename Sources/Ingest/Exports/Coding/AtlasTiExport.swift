import Survey

/// ATLAS.ti's quotations: a row a quotation, with all its codes in one cell.
enum AtlasTiExport {
  private static let columns = ["Number", "Document", "Codes"]
  private static let optional = ["Number of Codes", "Initial Position", "Final Position"]
  private static let number = 0
  private static let document = 1
  private static let codes = 2
  private static let stated = 3
  private static let initial = 4
  private static let final = 5
  private static let separator = ", "

  /// Why the file is taken for one; `nil` where it isn't.
  static func recognise(_ header: [String], _ records: [[String]]) -> String? {
    Set(columns).isSubset(of: header)
      ? "the header is that of ATLAS.ti's quotations: Number, Document, Codes" : nil
  }

  /// Reads the quotations, whose codes are told apart by the names of the themes.
  ///
  /// Without those names the cells tell them: where there are as many pieces between commas as the
  /// file states codes, each piece is a code.
  static func read(_ source: CodingSource) throws(RejectedInput) -> CodingReading {
    let material = try source.material(optional: optional) { _ in columns }
    let faults =
      material.emptyCells(inColumn: number) { _ in "the quotation has no number" }
      + material.emptyCells(inColumn: document) { _ in "the quotation has no document" }
      + misstated(material)
      + material.repeated(inColumns: [number], at: number) { row, line in
        "the quotation \(material.rows[row].texts[number]) stands on line \(line) too"
      }
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    let themes = source.themes.isEmpty ? namesInCells(material) : source.themes
    let joined = JoinedThemes(separator: separator, known: Set(themes))
    let cells = material.rows.map { joined.cell($0.texts[codes], stated: Int($0.texts[stated])) }
    let found = Findings(cells, material)
    let export = CodedExport(
      passages: passages(material, cells),
      themes: ThemeNames.themes(source.themes.isEmpty ? cells.flatMap(\.themes) : themes),
      account: found.account, warnings: found.warnings)
    return CodingReading(export, material)
  }

  private static func passages(
    _ material: MaterialFile, _ cells: [JoinedThemes.Cell]
  ) -> [CodedExport.Passage] {
    zip(material.rows.indices, cells).map { row, cell in
      let texts = material.rows[row].texts
      return CodedExport.Passage(
        id: texts[number], document: texts[document], themes: cell.themes, coder: "",
        line: material.line(ofRow: row), span: span(from: texts[initial], to: texts[final]))
    }
  }

  /// Positions of the first and the last paragraph or character.
  private static func span(from first: String, to last: String) -> Range<Int>? {
    guard let first = Int(first), let last = Int(last), first <= last, last < Int.max
    else { return nil }
    return first..<(last + 1)
  }

  private static func namesInCells(_ material: MaterialFile) -> [String] {
    let joined = JoinedThemes(separator: separator, known: [])
    return material.rows.flatMap { row in
      let pieces = joined.pieces(row.texts[codes])
      guard let count = Int(row.texts[stated]) else { return pieces }
      if count == 1 { return [row.texts[codes].trimmed] }
      return pieces.count == count ? pieces : []
    }.eachOnce
  }

  private static func misstated(_ material: MaterialFile) -> [Diagnostic] {
    guard material.columns.contains(optional[0]) else { return [] }
    return material.badCounts(inColumn: stated)
  }

  /// What came of telling the codes apart.
  private struct Findings {
    let account: [String]
    let warnings: [Diagnostic]

    init(_ cells: [JoinedThemes.Cell], _ material: MaterialFile) {
      let isStated = material.columns.contains(optional[0])
      let unresolved = cells.indices.filter { row in
        let count = Int(material.rows[row].texts[stated])
        return !cells[row].unknown.isEmpty || count.map { $0 != cells[row].count } ?? false
      }
      let ambiguous = cells.indices.filter { cells[$0].isAmbiguous && !unresolved.contains($0) }
      let lost = unresolved.reduce(0) { $0 + cells[$1].unknown.count }
      let places = [unresolved, ambiguous].map { rows in
        rows.map { String(material.line(ofRow: $0)) }.listed()
      }
      var account = [
        "\(cells.count.counted("quotation")) of ATLAS.ti; their codes, joined by commas that some names"
          + " have too, are told apart by the longest name that fits"
      ]
      if isStated {
        account.append(
          "\(cells.count - unresolved.count) of \(cells.count) cells of codes agree with the number"
            + " of codes that the file states")
      } else {
        account.append("the file doesn't state the number of codes, so that nothing checks this")
      }
      let unresolvedWords =
        "\(unresolved.count.counted("cell")) of codes can't be told apart by the themes there are, on line"
        + " \(places[0]); \(lost.counted("piece")) of them, which no theme is named by, isn't counted"
      let ambiguousWords =
        "\(ambiguous.count.counted("cell")) of codes could be divided in another way too, on line"
        + " \(places[1]); the longest names are taken"
      let told =
        (unresolved.isEmpty ? [] : [unresolvedWords])
        + (ambiguous.isEmpty ? [] : [ambiguousWords])
      self.account = account + told
      warnings = told.map { material.warning($0, remedy: "add the codes to the code frame") }
    }
  }
}
