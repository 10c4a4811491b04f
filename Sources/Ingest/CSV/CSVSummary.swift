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

  /// What should be known and didn't stop the reading.
  package let warnings: [Diagnostic]
}
