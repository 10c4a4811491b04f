import Survey

/// NVivo's matrix of cases and codes: a row a case, a column a code, a number in each cell.
enum NVivoMatrixExport {
  /// Why the file is taken for one; `nil` where it isn't.
  static func recognise(_ header: [String], _ records: [[String]]) -> String? {
    guard header.count > 1, !records.isEmpty,
      records.allSatisfy({ $0.dropFirst().allSatisfy { Int($0) != nil } })
    else { return nil }
    if Labels(header.dropFirst()).areNumbered {
      return "the columns are marked 'A : ', 'B : ' … as in NVivo's matrix of cases and codes"
    }
    let isMoreThanTicks = records.contains { $0.dropFirst().contains { Int($0) ?? 0 > 1 } }
    return header[0].trimmed.isEmpty && isMoreThanTicks
      ? "every cell of the table is a number, as in NVivo's matrix of cases and codes" : nil
  }

  /// Reads the matrix; a case with a number above zero mentioned the code.
  ///
  /// Each reference is a passage of its own, because the matrix doesn't tell which are the same.
  static func read(_ source: CodingSource) throws(RejectedInput) -> CodingReading {
    let material = try source.material { $0 }
    guard material.columns.count > 1 else {
      throw RejectedInput(diagnostics: [
        material.fault(
          "the matrix has one column where a column a code belongs", nameOfColumn: 0,
          remedy: "check the delimiter, or export the matrix with cases as rows")
      ])
    }
    let faults =
      material.emptyCells(inColumn: 0) { _ in "the row has no case" }
      + material.columns.indices.dropFirst().flatMap { material.badCounts(inColumn: $0) }
      + tooMany(material)
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    let themes = Labels(material.columns.dropFirst()).names
    let cases = Labels(material.rows.map { $0.texts[0] }[...]).names
    let export = CodedExport(
      passages: material.rows.indices.flatMap {
        passages(material, row: $0, of: cases[$0], themes, source.cells ?? .cases)
      },
      themes: ThemeNames.themes(themes),
      account: [
        "\(cases.count.counted("case")) and \(themes.count.counted("code")) of an NVivo matrix;"
          + " a number above zero says that the case mentions the code",
        "whether the numbers count references, files or cases isn't in the file",
      ])
    return CodingReading(export, material)
  }

  /// Passages of one cell at most, so that a slip of the keyboard fills no memory.
  private static let most = 100_000

  private static func passages(
    _ material: MaterialFile, row: Int, of name: String, _ themes: [String],
    _ cells: SourceFile.Coding.Cells
  ) -> [CodedExport.Passage] {
    let line = material.line(ofRow: row)
    let passages = themes.indices.flatMap { place in
      let number = Int(material.rows[row].texts[place + 1]) ?? 0
      return (0..<(cells == .references ? number : min(number, 1))).map { count in
        CodedExport.Passage(
          id: "\(row + 1).\(place + 1).\(count + 1)", document: name, themes: [themes[place]],
          coder: "", line: line, span: nil)
      }
    }
    guard passages.isEmpty else { return passages }
    return [
      CodedExport.Passage(
        id: "\(row + 1)", document: name, themes: [], coder: "", line: line, span: nil)
    ]
  }

  private static func tooMany(_ material: MaterialFile) -> [Diagnostic] {
    material.columns.indices.dropFirst().flatMap { column in
      material.rows.indices.compactMap { row in
        guard let number = Int(material.rows[row].texts[column]), number > most else { return nil }
        return material.fault(
          "the cell counts \(number) references, more than the \(most) that are read", row: row,
          column: column, remedy: "check the number")
      }
    }
  }

  /// The names of rows or columns, which NVivo may number: `1 : Ann`, `A : Pay`.
  private struct Labels {
    let names: [String]
    /// Whether every one of them has a number or letters before it.
    let areNumbered: Bool

    init(_ labels: ArraySlice<String>) {
      let parts = labels.map { $0.split(separator: " : ", maxSplits: 1).map(String.init) }
      areNumbered =
        !parts.isEmpty
        && parts.allSatisfy { part in
          part.count == 2
            && (part[0].allSatisfy(\.isNumber)
              || part[0].allSatisfy { $0.isASCII && $0.isUppercase })
        }
      names = areNumbered ? parts.map { $0[1].trimmed } : labels.map(\.trimmed)
    }
  }
}
