import Disclosure
import Survey

/// The headings and cells of a table, before it gets its number and notes.
struct TableGrid {
  let columns: [PrintedTable.Column]
  let rows: [[PrintedTable.Cell]]
  let groups: [PrintedTable.Group]
  /// What each row is to the others; empty where all are parts.
  let rowRoles: [PrintedTable.RowRole]

  init(
    columns: [PrintedTable.Column], rows: [[PrintedTable.Cell]], groups: [PrintedTable.Group]
  ) {
    self.columns = columns
    self.rows = rows
    self.groups = groups
    rowRoles = []
  }

  /// One printed row a row, one group of printed columns a column.
  init(
    _ table: ClearedTable, provenance: Provenance = .observed,
    _ respondents: RespondentWords = .respondents
  ) {
    let groups = table.columns.indices.map {
      ColumnGroup(table, column: $0, provenance: provenance, respondents)
    }
    let shown = table.rows.indices.filter { !table.rows[$0].isToldBelow }
    let stub = [table.stubHeading(respondents)] + table.descriptors
    columns = stub.map { .stub($0) } + groups.flatMap(\.columns)
    rows = shown.map { row in
      [.text(table.label(of: table.rows[row], respondents))]
        + table.rows[row].descriptions.map { .text($0.isEmpty ? "none" : $0) }
        + (table.rows[row].test.map { [.text($0.name)] } ?? [])
        + groups.flatMap { $0.cells(ofRow: row) }
    }
    self.groups = TableGrid.groups(groups.map { ($0.spanner, $0.columns.count) }, from: stub.count)
    rowRoles = shown.map { table.rows[$0].printedRole }
  }

  /// A summary: one printed row a column, because its one row has many statistics.
  init(summary table: ClearedTable, _ respondents: RespondentWords = .respondents) {
    let lines = SummaryLines(table)
    columns = [.stub(table.stubHeading(respondents))] + lines.printedColumns(respondents)
    rows = table.columns.indices.map { column in
      [.text(table.label(ofColumn: column) + table.bracketedWeight(ofColumn: column))]
        + lines.cells(ofColumn: column)
    }
    groups = TableGrid.groups(lines.widths.map { ("", $0) }, from: 1)
    rowRoles = []
  }

  /// An audit: one printed row a check that leaves something to say, and no numbers.
  init(audit: FigureAudit) {
    columns = ["Question or group", "Figures", "What was found"].map { .stub($0) }
    rows = audit.rowsToTell.map { check in
      [check.about, check.figures.map(\.id).runs, check.finding.capitalizedFirst]
        .map(PrintedTable.Cell.text)
    }
    groups = []
    rowRoles = []
  }

  private static func groups(
    _ widths: [(heading: String, width: Int)], from start: Int
  ) -> [PrintedTable.Group] {
    var next = start
    return widths.map { heading, width in
      defer { next += width }
      return PrintedTable.Group(heading: heading, columns: next..<next + width)
    }
  }
}

extension TableRow {
  /// Whether the row is told in the note on the base instead of the grid.
  fileprivate var isToldBelow: Bool { role == .missing || role == .notAsked }

  fileprivate var printedRole: PrintedTable.RowRole {
    switch role {
    case .part, .theme, .missing, .notAsked: .part
    case .net: .net
    case .total: .total
    }
  }
}

extension ClearedTable {
  /// Whether percentages, where there are any, are of their columns.
  var columnsAreBases: Bool { base.percentage ?? .column == .column }

  /// Whether a measure isn't printed in a column of its own: a published figure stands among the
  /// words that head its row, and McNemar's chi-squared follows from the two counts of who changed.
  func leavesOut(_ measure: Measure) -> Bool {
    kind == .reproduction && measure == .published
      || base.rule == .matched && measure == .statistic
  }

  fileprivate func label(of row: TableRow, _ respondents: RespondentWords) -> String {
    switch row.role {
    case .theme(let depth): String(repeating: "\u{2013} ", count: depth) + row.label
    case .total where question?.isMultipleResponse == true:
      respondents.everyone(base.rule == .respondents(.asked) ? .asked : .answered)
    case .part, .net, .total, .missing, .notAsked: row.label
    }
  }

  /// What stands down the side of a table of jobs: where factors have a total, it is the last row.
  private var jobHeading: String {
    if rows.last?.role == .total { return "Factor" }
    return measures.contains(.points) || measures.contains(.factorsOutside) ? "Post" : "Profile"
  }

  func stubHeading(_ respondents: RespondentWords = .respondents) -> String {
    if let rowHeading { return rowHeading }
    return switch kind {
    case .weighting: question?.label ?? respondents.heading
    case .sample: measures.contains(.asked) ? "Question" : respondents.heading
    case .breakdown, .cooccurrence, .comparisons: question?.label ?? "Answer"
    case .battery: "Item"
    case .tests: "Answers by"
    case .robustness: "Finding"
    case .summary, .goal: respondents.heading
    case .themes: "Theme"
    case .reproduction: descriptors.isEmpty ? "Verdict" : "Figure"
    case .audit: "Question or group"
    case .validation: "Value"
    case .trend: question?.label ?? "Answer"
    case .capabilityAudit: "Level"
    case .jobEvaluation: jobHeading
    case .bases: measures.contains(.eligible) ? "Question" : respondents.heading
    }
  }
}
