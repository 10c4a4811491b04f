/// T07: in data formats, a cell holds one number.
///
/// ‘20 to 29’ may be an age, so a range counts only below a heading that speaks of an interval.
enum OneNumberRule {
  static func breaches(of table: PublishedTable) -> [Breach] {
    guard table.format.isOfData else { return [] }
    return table.columns.filter { !$0.isStub }.flatMap { column in
      let joined = column.cells.filter { cell in
        cell.reading == .text && JoinedNumbers(cell.text).map { holds($0, column) } == true
      }
      return joined.first.map { [breach(at: $0, joined.count, column)] } ?? []
    }
  }

  private static func holds(_ numbers: JoinedNumbers, _ column: TableColumn) -> Bool {
    switch numbers {
    case .beside, .spread: true
    case .range:
      column.heading.text.lowercased()
        .firstMatch(of: /interval|limits|\bci\b|95\s?%|iqr|quartiles/) != nil
    }
  }

  private static func breach(
    at cell: TableCell, _ count: Int, _ column: TableColumn
  ) -> Breach {
    Breach(
      .t07, at: cell.place,
      "\(cell.quoted) in \(column.heading.quoted) is more than one number"
        + (count > 1 ? ", as are \(count - 1) more below it" : ""),
      remedy: "give each number a column of its own: number, per cent, lower limit, upper limit")
  }
}
