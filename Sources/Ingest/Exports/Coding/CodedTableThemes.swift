import Survey

/// The themes of each row of a coded table.
struct CodedTableThemes {
  let rows: [[String]]
  /// All themes, each once: columns in their order, others as they are met.
  let names: [String]
  let account: [String]

  /// Takes a file of which the first column is the rows' key, and the rest are those of the shape.
  init(_ shape: CodedTableExport.Shape, _ material: MaterialFile, known: [String]) {
    let cells = material.rows.map { $0.texts.dropFirst() }
    var ambiguous: [Int] = []
    switch shape {
    case .wide:
      rows = cells.map { row in row.map(\.trimmed).filter { !$0.isEmpty }.eachOnce }
      names = rows.flatMap { $0 }.eachOnce
    case .matrix(let columns):
      rows = cells.map { row in zip(columns, row).filter { $0.1 == "1" }.map(\.0) }
      names = columns
    case .joined:
      let joined = JoinedThemes(
        separator: Self.separator(of: cells.compactMap(\.first)), known: Set(known))
      let found = cells.map { joined.cell($0.first ?? "") }
      ambiguous = found.indices.filter { found[$0].isAmbiguous }
      rows = found.map { ($0.themes + $0.unknown).eachOnce }
      names = rows.flatMap { $0 }.eachOnce
    }
    let bare = rows.count(where: \.isEmpty)
    account =
      [
        "\(rows.count.counted("row")) of a coded table, each an answer; a theme that stands twice in a"
          + " row counts once",
        "\(bare.counted("row")) without a theme; they count among those who answered",
      ]
      + (ambiguous.isEmpty
        ? []
        : [
          "\(ambiguous.count.counted("cell")) could be divided into themes in another way too, on line"
            + " \(ambiguous.map { String(material.line(ofRow: $0)) }.listed()); the longest names are"
            + " taken"
        ])
  }

  /// The mark between themes: the rarest in names that stands in any cell.
  private static func separator(of cells: [String]) -> String {
    [";", "|", ","].first { mark in cells.contains { $0.contains(mark) } } ?? ";"
  }
}
