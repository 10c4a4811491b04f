/// Faults that files of material have in common.
extension MaterialFile {
  /// Cells of a column with nothing in them.
  func emptyCells(inColumn column: Int, _ message: (_ row: Int) -> String) -> [Diagnostic] {
    rows.indices.filter { rows[$0].texts[column].isEmpty }.map {
      fault(message($0), row: $0, column: column, remedy: "fill the cell in")
    }
  }

  /// Cells in which something else stands than a whole number of zero or more.
  func badCounts(inColumn column: Int) -> [Diagnostic] {
    rows.indices.compactMap { row in
      let text = rows[row].texts[column]
      guard Int(text).map({ $0 < 0 || $0 > Self.greatestCount }) ?? true else { return nil }
      return fault(
        "'\(columns[column])' is '\(text.shortened)' where a whole number belongs", row: row,
        column: column, remedy: "write the number in digits, 0 for none")
    }
  }

  /// The greatest number a count may be, so that no sum of them overflows.
  private static let greatestCount = 1_000_000_000

  /// Rows whose cells in these columns, none of them empty, all stand in an earlier row too.
  func repeated(
    inColumns keys: [Int], at column: Int, _ message: (_ row: Int, _ firstLine: Int) -> String
  ) -> [Diagnostic] {
    var first: [[String]: Int] = [:]
    return rows.indices.compactMap { row in
      let key = keys.map { rows[row].texts[$0] }
      guard !key.contains(""), let earlier = first[key] else {
        first[key] = row
        return nil
      }
      return fault(
        message(row, line(ofRow: earlier)), row: row, column: column,
        remedy: "keep one of the two rows")
    }
  }

  /// Cells that name something that isn't among the names there are.
  func unknownNames(
    _ what: String, inColumn column: Int, among known: [String]
  ) -> [Diagnostic] {
    rows.indices.compactMap { row in
      let name = rows[row].texts[column]
      guard !known.contains(name) else { return nil }
      return fault(
        "the \(what) '\(name.shortened)' isn't known", row: row, column: column,
        remedy: Suggestion.nearest(to: name, among: known).map { "did you mean '\($0)'?" }
          ?? "known: \(known.listed())")
    }
  }
}
