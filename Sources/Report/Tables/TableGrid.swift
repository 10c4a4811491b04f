import Disclosure
import Survey

/// The headings and cells of a table, before it gets its number and notes.
struct TableGrid {
  let headings: [String]
  let rows: [[PrintedTable.Cell]]
  let stubWidth: Int
  let groups: [Range<Int>]

  init(headings: [String], rows: [[PrintedTable.Cell]], stubWidth: Int, groups: [Range<Int>]) {
    self.headings = headings
    self.rows = rows
    self.stubWidth = stubWidth
    self.groups = groups
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
    stubWidth = 1 + table.descriptors.count
    headings = [table.stubHeading(respondents)] + table.descriptors + groups.flatMap(\.headings)
    rows = shown.map { row in
      [.text(table.label(of: table.rows[row], respondents))]
        + table.rows[row].descriptions.map { .text($0.isEmpty ? "none" : $0) }
        + (table.rows[row].test.map { [.text($0.name)] } ?? [])
        + groups.flatMap { $0.cells(ofRow: row) }
    }
    self.groups = TableGrid.ranges(groups.map(\.width), from: stubWidth)
  }

  /// A summary: one printed row a column, because its one row has many statistics.
  init(summary table: ClearedTable, _ respondents: RespondentWords = .respondents) {
    stubWidth = 1
    let lines = SummaryLines(table)
    headings = [table.stubHeading(respondents)] + lines.headings(respondents)
    rows = table.columns.indices.map { column in
      [.text(table.label(ofColumn: column) + table.bracketedWeight(ofColumn: column))]
        + lines.cells(ofColumn: column)
    }
    groups = TableGrid.ranges(lines.widths, from: 1)
  }

  /// An audit: one printed row a check that leaves something to say, and no numbers.
  init(audit: FigureAudit) {
    stubWidth = 3
    headings = ["Question or group", "Figures", "What was found"]
    rows = audit.rowsToTell.map { check in
      [check.about, check.figures.map(\.id).runs, check.finding.capitalizedFirst]
        .map(PrintedTable.Cell.text)
    }
    groups = []
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
  private let all: [Measure]
  private let hasLimits: Bool
  private let provenance: Provenance
  private let respondents: RespondentWords

  init(
    _ table: ClearedTable, column: Int, provenance: Provenance, _ respondents: RespondentWords
  ) {
    self.provenance = provenance
    self.respondents = respondents
    self.table = table
    self.column = column
    let all = table.measures(ofColumn: column)
    self.all = all
    measures = all.indices.filter { !table.leavesOut(all[$0]) }
    hasLimits = table.cells.contains { row in row[column].contains { $0.lower != nil } }
  }

  var headings: [String] {
    // What a framework sets out is of nobody: its columns have no number of respondents.
    if table.base.rule == .framework, table.columns.count > 1, measures.count == 1 {
      return [table.columns[column].fullLabel]
    }
    if table.kind == .cooccurrence { return [table.columns[column].label] }
    return measures.flatMap { place in
      let lead = place == measures.first ? prefix : furtherPrefix
      let own =
        isOfOneTime ? point.time : isItsLabel ? point.label : lead + heading(of: all[place])
      return [own]
        + (hasLimits(beside: place) ? ["95% CI lower limit", "95% CI upper limit"] : [])
        .map { furtherPrefix + $0 }
        + (table.hasLetters(ofColumn: column, beside: place)
          ? [furtherPrefix + "Higher than"] : [])
    }
  }

  private func heading(of measure: Measure) -> String {
    if measure == .difference, table.kind == .trend { return "Change (percentage points)" }
    if measure == .published, table.kind == .validation { return "Reference" }
    if measure == .percent, all.contains(.unweightedPercent) { return "Per cent, weighted" }
    if isDifferenceOfProfiles { return "Difference of the \(measure.end) points" }
    return measure.heading(unit: "", respondents)
      + (measure == .notAsked ? provenance.orNotReported : "")
  }

  var width: Int { headings.count }

  private var point: TableColumn { table.columns[column] }

  /// Whether the date says all that a heading has to say.
  private var isOfOneTime: Bool { table.base.rule == .counted }

  /// Whether its numbers are the points of one profile less those of another, end by end.
  private var isDifferenceOfProfiles: Bool {
    table.kind == .jobEvaluation
      && point.value == JobEvaluationPlan.Comparison.differenceColumn
  }

  func cells(ofRow row: Int) -> [PrintedTable.Cell] {
    measures.flatMap { place in
      let figure = table.cells[row][column][place]
      let own = figure.printedCell
      return [own]
        + (hasLimits(beside: place)
          ? [figure.limit(figure.lower), figure.limit(figure.upper)] : [])
        + (table.hasLetters(ofColumn: column, beside: place) ? [table.letters(of: figure)] : [])
    }
  }

  /// Whether the label of an option heads its numbers, which are all of one sort.
  private var isItsLabel: Bool {
    table.kind == .battery && point.question != nil && measures.count == 1
  }

  private func hasLimits(beside place: Int) -> Bool {
    hasLimits && table.cells.contains { $0[column][place].lower != nil }
  }

  /// The banner point with how many stand in it; nothing where the total stands alone, unless the
  /// table has no counts to read its base from.
  private var prefix: String {
    guard !table.base.rule.isFullCount, table.kind != .weighting else { return "" }
    let point = table.columns[column]
    if table.kind == .jobEvaluation {
      return point == .total || isDifferenceOfProfiles ? "" : "\(point.fullLabel): "
    }
    if table.kind == .battery { return point.question == nil ? "" : "\(point.label): " }
    let hasCounts = table.kind != .breakdown || table.measures.contains(.count)
    let isPlain = hasCounts && table.weightWords(ofColumn: column).isEmpty
    guard table.columns.count > 1 || point.question != nil || !isPlain else { return "" }
    guard table.kind != .bases, table.base.rule != .comparedWaves else {
      return "\(point.fullLabel): "
    }
    let size = table.bases[column]
    let people = table.columnsAreBases ? "base \(size.printed)" : respondents.counted(size)
    let weights = table.weightWords(ofColumn: column)
    return "\(table.label(ofColumn: column)) (\(people)\(weights)): "
  }

  /// What heads its columns after the first: weighted bases are long, and are told once.
  private var furtherPrefix: String {
    guard !table.weightWords(ofColumn: column).isEmpty, !prefix.isEmpty else { return prefix }
    return table.columns.count == 1 ? "" : "\(table.label(ofColumn: column)): "
  }
}

extension Measure {
  /// Which end of a range it is.
  fileprivate var end: String { self == .minimum ? "lowest" : "highest" }
}

extension PrintedTable.Cell {
  static func number(or absent: DecimalNumber?) -> PrintedTable.Cell {
    absent.map(PrintedTable.Cell.number) ?? .marker(.notApplicable)
  }
}

extension ClearedFigure {
  /// A limit of its interval; hidden where the number is, and as little to be relied on.
  func limit(_ limit: DecimalNumber?) -> PrintedTable.Cell {
    guard let limit else { return absentCell }
    return switch status {
    case .unreliable?, .fewRespondents?: .flagged(limit, status ?? .unreliable)
    case .confidential?, .notAvailable?, .notApplicable?, .low?, .roundsToAll?, .breakInSeries?,
      nil:
      .number(limit)
    }
  }

  /// What stands where there is nothing beside the number.
  var absentCell: PrintedTable.Cell {
    .marker(status == .notAvailable ? .notAvailable : .notApplicable)
  }

  var printedCell: PrintedTable.Cell {
    if let date { return .date(date, status) }
    guard let status else { return .number(or: value) }
    guard status.standsBesideNumber, let value else { return .marker(status) }
    return .flagged(value, status)
  }
}

extension TableColumn {
  /// The banner question and the point; the total has no question.
  var fullLabel: String { heading.isEmpty ? label : "\(heading): \(label)" }
}

extension TableRow {
  /// Whether the row is told in the note on the base instead of the grid.
  fileprivate var isToldBelow: Bool { role == .missing || role == .notAsked }
}

extension ClearedTable {
  /// Whether percentages, where there are any, are of their columns.
  fileprivate var columnsAreBases: Bool { base.percentage ?? .column == .column }

  /// Whether a measure isn't printed in a column of its own: a published figure stands among the
  /// words that head its row, and McNemar's chi-squared follows from the two counts of who changed.
  fileprivate func leavesOut(_ measure: Measure) -> Bool {
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
