import Disclosure
import Survey

/// The headings and cells of a table, before it gets its number and notes.
struct TableGrid {
  let headings: [String]
  let rows: [[PrintedTable.Cell]]
  let stubWidth: Int
  let groups: [Range<Int>]

  /// One printed row a row, one group of printed columns a column.
  init(_ table: ClearedTable, provenance: Provenance = .observed) {
    let groups = table.columns.indices.map {
      ColumnGroup(table, column: $0, provenance: provenance)
    }
    let shown = table.rows.indices.filter { !table.rows[$0].isToldBelow }
    stubWidth = 1 + table.descriptors.count
    headings = [table.stubHeading] + table.descriptors + groups.flatMap(\.headings)
    rows = shown.map { row in
      [.text(table.label(of: table.rows[row]))]
        + table.rows[row].descriptions.map { .text($0.isEmpty ? "none" : $0) }
        + groups.flatMap { $0.cells(ofRow: row) }
    }
    self.groups = TableGrid.ranges(groups.map(\.width), from: stubWidth)
  }

  /// A summary: one printed row a column, because its one row has many statistics.
  init(summary table: ClearedTable) {
    stubWidth = 1
    headings =
      [table.stubHeading]
      + table.measures.indices.map {
        table.measures[$0].heading(unit: table.cells[0][0][$0].unit)
      }
    rows = table.columns.indices.map { column in
      [.text(table.columns[column].fullLabel)] + table.cells[0][column].map(\.printedCell)
    }
    groups = TableGrid.ranges([table.measures.count], from: 1)
  }

  private static func ranges(_ widths: [Int], from start: Int) -> [Range<Int>] {
    var next = start
    return widths.map { width in
      defer { next += width }
      return next..<next + width
    }
  }
}

/// The printed columns of one table column: its measures, and limits beside a percentage.
private struct ColumnGroup {
  private let table: ClearedTable
  private let column: Int
  /// Places of the measures that are printed, in order.
  private let measures: [Int]
  private let hasLimits: Bool
  private let provenance: Provenance

  init(_ table: ClearedTable, column: Int, provenance: Provenance) {
    self.provenance = provenance
    self.table = table
    self.column = column
    measures = table.measures.indices.filter { !table.describes(table.measures[$0]) }
    hasLimits = table.cells.contains { row in row[column].contains { $0.lower != nil } }
  }

  var headings: [String] {
    measures.flatMap { place in
      let own = prefix + heading(of: table.measures[place])
      return hasLimits(beside: place)
        ? [own, prefix + "95% CI lower limit", prefix + "95% CI upper limit"] : [own]
    }
  }

  private func heading(of measure: Measure) -> String {
    measure.heading(unit: "") + (measure == .notAsked ? provenance.orNotReported : "")
  }

  var width: Int { headings.count }

  func cells(ofRow row: Int) -> [PrintedTable.Cell] {
    measures.flatMap { place in
      let figure = table.cells[row][column][place]
      let own = figure.printedCell
      return hasLimits(beside: place)
        ? [own, .number(or: figure.lower), .number(or: figure.upper)] : [own]
    }
  }

  private func hasLimits(beside place: Int) -> Bool {
    hasLimits && table.measures[place] == .percent
  }

  /// The banner point with how many stand in it; nothing where the total stands alone, unless the
  /// table has no counts to read its base from.
  private var prefix: String {
    let point = table.columns[column]
    let hasCounts = table.kind != .breakdown || table.measures.contains(.count)
    guard table.columns.count > 1 || point.question != nil || !hasCounts else { return "" }
    let size = table.bases[column]
    let people = table.columnsAreBases ? "base \(size.printed)" : size.counted("respondent")
    return "\(point.fullLabel) (\(people)): "
  }
}

extension PrintedTable.Cell {
  fileprivate static func number(or absent: DecimalNumber?) -> PrintedTable.Cell {
    absent.map(PrintedTable.Cell.number) ?? .marker(.notApplicable)
  }
}

extension ClearedFigure {
  fileprivate var printedCell: PrintedTable.Cell {
    status.map(PrintedTable.Cell.marker) ?? .number(or: value)
  }
}

extension TableColumn {
  /// The banner question and the point; the total has no question.
  fileprivate var fullLabel: String { heading.isEmpty ? label : "\(heading): \(label)" }
}

extension TableRow {
  /// Whether the row is told in the note on the base instead of the grid.
  fileprivate var isToldBelow: Bool { role == .missing || role == .notAsked }
}

extension ClearedTable {
  /// Whether percentages, where there are any, are of their columns.
  fileprivate var columnsAreBases: Bool { base.percentage ?? .column == .column }

  /// Whether a measure stands among the words that head a row: a published figure, as printed.
  fileprivate func describes(_ measure: Measure) -> Bool {
    kind == .reproduction && measure == .published
  }

  fileprivate func label(of row: TableRow) -> String {
    switch row.role {
    case .theme(let depth): String(repeating: "\u{2013} ", count: depth) + row.label
    case .total where question?.isMultipleResponse == true: everyone
    case .part, .net, .total, .missing, .notAsked: row.label
    }
  }

  /// The base of a question with several answers each, which isn't the sum of the rows above it.
  private var everyone: String {
    base.rule == .respondents(.asked) ? "All who were asked" : "All who answered"
  }

  fileprivate var stubHeading: String {
    switch kind {
    case .sample: measures.contains(.asked) ? "Question" : "Respondents"
    case .breakdown: question?.label ?? "Answer"
    case .summary: "Respondents"
    case .themes: "Theme"
    case .reproduction: "Figure"
    }
  }
}
