/// MAXQDA's retrieved segments, with English or German headings: a row a segment and code.
enum MAXQDAExport {
  /// The columns by what they hold, each with its headings in the languages that are read.
  private enum Column: Int, CaseIterable {
    case document, code, segment, begin, end, group, coder

    var headings: [String] {
      switch self {
      case .document: ["Document name", "Dokumentname"]
      case .code: ["Code"]
      case .segment: ["Segment"]
      case .begin: ["Beginning", "Anfang"]
      case .end: ["End", "Ende"]
      case .group: ["Document group", "Dokumentgruppe"]
      case .coder: ["Created by", "Erstellt von"]
      }
    }

    /// The heading in this file; the English one where there is none.
    func heading(in header: [String]) -> String {
      headings.first(where: header.contains) ?? headings[0]
    }

    static let required: [Column] = [.document, .code, .segment]
  }

  /// What makes two rows the same segment.
  private struct Segment: Hashable {
    let document: String
    let begin: String
    let end: String
    let text: String
  }

  /// Why the file is taken for one; `nil` where it isn't.
  static func recognise(_ header: [String], _ records: [[String]]) -> String? {
    let isMAXQDA = Column.required.allSatisfy { !$0.headings.filter(header.contains).isEmpty }
    return isMAXQDA
      ? "the header is that of MAXQDA's segments:"
        + " \(Column.required.map { $0.heading(in: header) }.listed())" : nil
  }

  /// Reads the segments; rows of one place and one text are one passage.
  static func read(_ source: CodingSource) throws(RejectedInput) -> CodingReading {
    let material = try source.material { header in
      Column.allCases.filter {
        Column.required.contains($0) || !$0.headings.filter(header.contains).isEmpty
      }.map { $0.heading(in: header) }
    }
    let columns = Columns(material.columns)
    let faults =
      material.emptyCells(inColumn: columns[.document] ?? 0) { _ in "the segment has no document" }
      + material.emptyCells(inColumn: columns[.code] ?? 0) { _ in "the segment has no code" }
    guard faults.isEmpty else { throw RejectedInput(diagnostics: faults) }
    let passages = passages(material, columns)
    let names = passages.flatMap(\.themes)
    let export = CodedExport(
      passages: passages, themes: ThemeNames.themes(names),
      account: [
        "\(material.rows.count.counted("row")) of MAXQDA are \(passages.count.counted("segment"));"
          + " rows of the same place and words are one segment with several codes"
      ])
    return CodingReading(export, material)
  }

  private static func passages(
    _ material: MaterialFile, _ columns: Columns
  ) -> [CodedExport.Passage] {
    var gathered = GatheredPassages()
    var numbers: [Segment: Int] = [:]
    let names = documentNames(material, columns)
    for (row, texts) in material.rows.map(\.texts).enumerated() {
      let segment = Segment(
        document: names[row], begin: columns.text(.begin, texts), end: columns.text(.end, texts),
        text: columns.text(.segment, texts))
      let number = numbers[segment] ?? numbers.count + 1
      numbers[segment] = number
      gathered.add(
        String(number), of: names[row], themes: [columns.text(.code, texts)],
        coder: columns.text(.coder, texts), line: material.line(ofRow: row))
    }
    return gathered.passages
  }

  /// The document of each row, with its group before it where two groups have one of that name.
  private static func documentNames(_ material: MaterialFile, _ columns: Columns) -> [String] {
    var groups: [String: Set<String>] = [:]
    for row in material.rows {
      groups[columns.text(.document, row.texts), default: []]
        .insert(columns.text(.group, row.texts))
    }
    return material.rows.map { row in
      let name = columns.text(.document, row.texts)
      return groups[name]?.count == 1 ? name : "\(columns.text(.group, row.texts))\\\(name)"
    }
  }

  /// Where each column stands among those that were read.
  private struct Columns {
    private let places: [Column: Int]

    init(_ names: [String]) {
      places = Column.allCases.reduce(into: [:]) { places, column in
        places[column] = names.firstIndex { column.headings.contains($0) }
      }
    }

    subscript(_ column: Column) -> Int? { places[column] }

    /// The text of a column in a row; empty where the file doesn't have it.
    func text(_ column: Column, _ texts: [String]) -> String {
      places[column].map { texts[$0] } ?? ""
    }
  }
}
