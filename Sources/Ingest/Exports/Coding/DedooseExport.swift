import Survey

/// Dedoose's excerpts: a row an excerpt, a column `Code: … Applied` a code.
enum DedooseExport {
  private static let document = "Media Title"
  private static let optional = ["Excerpt Creator", "Excerpt Range"]
  private static let beginning = "Code: "
  private static let ending = " Applied"

  /// Why the file is taken for one; `nil` where it isn't.
  static func recognise(_ header: [String], _ records: [[String]]) -> String? {
    let codes = header.filter { theme(of: $0) != nil }.count
    guard header.contains(document), codes > 0 else { return nil }
    return "the header is that of Dedoose's excerpts: Media Title, and"
      + " \(codes.counted("column")) 'Code: … Applied'"
  }

  /// Reads the excerpts; each row is a passage.
  static func read(_ source: CodingSource) throws(RejectedInput) -> CodingReading {
    let material = try source.material(optional: optional) { header in
      [document] + header.filter { theme(of: $0) != nil }
    }
    let themes = material.columns.compactMap(theme(of:))
    guard !themes.isEmpty else {
      throw RejectedInput(diagnostics: [
        material.fault(
          "no column of the header is like 'Code: … Applied'", nameOfColumn: 0,
          remedy: "export the excerpts with their codes")
      ])
    }
    let faults =
      material.emptyCells(inColumn: 0) { _ in "the excerpt has no media title" }
      + themes.indices.flatMap { unclear(material, column: $0 + 1) }
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    let passages = material.rows.indices.map { passage(material, row: $0, themes) }
    let uncoded = passages.count { $0.themes.isEmpty }
    let export = CodedExport(
      passages: passages, themes: ThemeNames.themes(themes),
      account: [
        "\(passages.count.counted("excerpt")) of Dedoose, each with the codes whose column says True;"
          + " the combined column isn't read, because commas join its codes",
        "\(uncoded.counted("excerpt")) without a code",
      ])
    return CodingReading(export, material)
  }

  private static func passage(
    _ material: MaterialFile, row: Int, _ themes: [String]
  ) -> CodedExport.Passage {
    let texts = material.rows[row].texts
    return CodedExport.Passage(
      id: String(row + 1), document: texts[0],
      themes: themes.indices.filter { isApplied(texts[$0 + 1]) == true }.map { themes[$0] }
        .eachOnce,
      coder: texts[themes.count + 1], line: material.line(ofRow: row),
      span: span(texts[themes.count + 2]))
  }

  /// The code a column is of; `nil` where it is of none.
  private static func theme(of heading: String) -> String? {
    guard heading.hasPrefix(beginning), heading.hasSuffix(ending),
      heading.count > beginning.count + ending.count
    else { return nil }
    return String(heading.dropFirst(beginning.count).dropLast(ending.count))
  }

  /// What a cell says; `nil` where it says neither.
  private static func isApplied(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "1": true
    case "false", "0", "": false
    default: nil
    }
  }

  /// A range written as "120-348".
  private static func span(_ text: String) -> Range<Int>? {
    let ends = text.split(separator: "-").map { Int($0.trimmed) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first <= last
    else { return nil }
    return first..<last
  }

  private static func unclear(_ material: MaterialFile, column: Int) -> [Diagnostic] {
    material.rows.indices.compactMap { row in
      let text = material.rows[row].texts[column]
      guard isApplied(text) == nil else { return nil }
      return material.fault(
        "'\(material.columns[column])' is '\(text.shortened)' where True or False belongs",
        row: row, column: column, remedy: "export the excerpts again")
    }
  }
}
