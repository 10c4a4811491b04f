/// What was met on the way through a CSV file that was read to its end.
package struct CSVSummary: Sendable {
  /// How many data records it has.
  package let records: Int

  /// The physical line numbers of the first few blank lines that were skipped.
  package let blankLines: [Int]

  /// How many blank lines were skipped.
  ///
  /// A blank line of a one-column file is an empty answer, not skipped and not counted here.
  package let blankLineCount: Int

  /// How many cells, of the header and the data, hold a character outside ASCII; not counted, and 0,
  /// for a file in UTF-8.
  package let touchedCells: Int

  /// What should be known and didn't stop the reading.
  package let warnings: [Diagnostic]
}
