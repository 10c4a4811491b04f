import Analysis
package import Survey

/// A finding that may be published.
package struct ClearedTable: Sendable {
  package let kind: TableKind
  package let name: String
  package let title: String
  /// The question down the side; `nil` where the rows aren't answers to one.
  package let question: Question?
  package let base: BaseStatement
  package let descriptors: [String]
  package let rows: [TableRow]
  package let columns: [TableColumn]
  package let measures: [Measure]
  /// Unweighted base of each column.
  package let bases: [Int]
  /// The numbers, by row, then column, then measure.
  package let cells: [[[ClearedFigure]]]
  /// Whether some column's printed percentages should add to 100 and, being rounded, don't.
  package let missesHundredByRounding: Bool
  /// Whether column percentages were rounded together so that they add to 100.
  package let sharesHundred: Bool
  package let caveats: [Caveat]
  /// The author's own sentences below the table.
  package let notes: [String]
  /// What figures that are in print already say of each other; `nil` in a table of numbers.
  package let audit: FigureAudit?
  /// The author's word for what the rows are; `nil` where the sort of table has its own.
  package let rowHeading: String?
  /// Where the rows come from that it was worked out from; `nil` where from where the study's do.
  package let provenance: Provenance?
  /// How the limits of its intervals were found, and of how many the respondents were drawn.
  package let intervals: IntervalPlan
  /// What the weights make of each column's base; empty where respondents aren't weighted.
  package let weightedBases: [ClearedBase]
  /// Whether it stands in `findings.csv` alone.
  package let isListedOnly: Bool

  /// Rounds a finding, marks or hides its numbers on few respondents where a policy says so, and marks
  /// those that a release changes or leaves open.
  init(
    _ finding: Finding, rounding: Rounding, smallBases: SmallBasePolicy? = nil,
    marks: ReleaseMarks = ReleaseMarks()
  ) {
    let cells = ClearedTable.cells(finding, rounding)
    let small = smallBases.map { SmallBases($0, in: finding.kind) }
    kind = finding.kind
    name = finding.name
    title = finding.title
    question = finding.question
    base = finding.base
    descriptors = finding.descriptors
    rows = finding.rows
    columns = finding.columns
    measures = finding.measures
    bases = finding.bases
    let shown = marks.marked(small?.treated(cells, of: finding) ?? cells, of: finding)
    self.cells = shown
    caveats =
      finding.caveats + (small?.caveats(on: cells, of: finding) ?? [])
      + marks.caveats(on: shown)
    notes = finding.notes
    audit = finding.audit
    rowHeading = finding.rowHeading
    provenance = finding.provenance
    intervals = finding.intervals
    isListedOnly = finding.isListedOnly
    weightedBases = finding.weightedBases.map(ClearedBase.init)
    missesHundredByRounding =
      finding.partsMakeWhole
      && finding.columns.indices.contains { ClearedTable.misses(finding, cells, column: $0) }
      || finding.wholeRows.contains { ClearedTable.misses(finding, cells, columns: $0) }
      || finding.wholeTotals.contains { ClearedTable.misses(finding, cells, allOf: $0) }
    sharesHundred =
      rounding.rule == .largestRemainder
      && (finding.partsMakeWhole && finding.bases.contains { $0 > 0 }
        || finding.kind == .battery && !finding.wholeRows.isEmpty)
  }

  /// The measures of a column: its own, or those of the table.
  package func measures(ofColumn column: Int) -> [Measure] {
    columns[column].measures ?? measures
  }

  /// The measures of the table and of the columns that have their own.
  package var allMeasures: Set<Measure> { Set(measures + columns.flatMap { $0.measures ?? [] }) }

  private static func cells(_ finding: Finding, _ rounding: Rounding) -> [[[ClearedFigure]]] {
    let shared = finding.columns.indices.map { SharedHundred(finding, rounding, column: $0) }
    let across = finding.rows.indices.map { SharedAcross(finding, rounding, row: $0) }
    return finding.rows.indices.map { row in
      finding.columns.indices.map { column in
        finding.measures(ofColumn: column).indices.map { measure in
          ClearedFigure(
            finding.cells[row][column][measure], rounding: rounding,
            shared: shared[column].percentages[.init(row: row, measure: measure)]
              ?? across[row].percentages[.init(column: column, measure: measure)])
        }
      }
    }
  }

  private static func misses(
    _ finding: Finding, _ cells: [[[ClearedFigure]]], column: Int
  ) -> Bool {
    guard let measure = finding.measures.firstIndex(of: .percent), finding.bases[column] > 0
    else { return false }
    return missesHundred(
      finding.rows.indices.filter { finding.rows[$0].role == .part }
        .compactMap { cells[$0][column][measure].value })
  }

  private static func misses(
    _ finding: Finding, _ cells: [[[ClearedFigure]]], columns: [Int]
  ) -> Bool {
    guard let measure = finding.measures.firstIndex(of: .percent) else { return false }
    return cells.contains { row in
      let shares = columns.compactMap { row[$0][measure].value }
      return !shares.isEmpty && missesHundred(shares)
    }
  }

  private static func misses(
    _ finding: Finding, _ cells: [[[ClearedFigure]]], allOf columns: [Int]
  ) -> Bool {
    guard let measure = finding.measures.firstIndex(of: .percent) else { return false }
    let shares = finding.rows.indices.filter { finding.rows[$0].role == .part }
      .flatMap { row in columns.compactMap { cells[row][$0][measure].value } }
    return !shares.isEmpty && missesHundred(shares)
  }

  private static func missesHundred(_ shares: [DecimalNumber]) -> Bool {
    let decimals = shares.map(\.decimals).max() ?? 0
    let whole = DecimalNumber(units: 100, decimals: 0).units(atDecimals: decimals)
    return shares.map { $0.units(atDecimals: decimals) }.reduce(0, +) != whole
  }
}
