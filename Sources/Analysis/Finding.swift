package import Survey

/// What one planned analysis found: a table of numbers, unrounded, with their bases.
package struct Finding: Sendable {
  package let kind: TableKind
  /// The plan's name, unique in the study.
  package let name: String
  package let title: String
  /// The question down the side; `nil` where the rows aren't answers to one.
  package let question: Question?
  package let base: BaseStatement
  /// Headings of the rows' `descriptions`.
  package let descriptors: [String]
  package let rows: [TableRow]
  package internal(set) var columns: [TableColumn]
  package internal(set) var measures: [Measure]
  /// Unweighted base of each column.
  package let bases: [Int]
  /// The numbers, by row, then column, then measure.
  package internal(set) var cells: [[[Figure]]]
  /// Whether the rows that are parts make up each column's base, so that their percentages add
  /// to 100 before rounding.
  package let partsMakeWhole: Bool
  package internal(set) var caveats: [Caveat]
  /// Columns whose percentages make up each row's respondents, so that they add to 100 before
  /// rounding; one list a banner question, none unless percentages are of rows.
  package var wholeRows: [[Int]] = []
  /// Columns whose parts all together make up the table's base, where percentages are of the total.
  package var wholeTotals: [[Int]] = []
  /// The author's own sentences below the table.
  package var notes: [String] = []
  /// What published figures say of each other; it is words, and the table has no numbers.
  package var audit: FigureAudit?
  /// The author's word for what the rows are; `nil` where the sort of table has its own.
  package var rowHeading: String?
  /// Where the rows come from that it was worked out from; `nil` where from where the study's do.
  package var provenance: Provenance? = nil
  /// How the limits of its intervals were found, and of how many the respondents were drawn.
  package var intervals = IntervalPlan()
  /// What the weights make of each column's base; empty where respondents aren't weighted.
  package var weightedBases: [WeightedBase] = []
  /// Whether it stands in `findings.csv` alone, because it is too long to be read as a table.
  package var isListedOnly = false

  /// The measures of a column: its own, or those of the table.
  package func measures(ofColumn column: Int) -> [Measure] {
    columns[column].measures ?? measures
  }
}
