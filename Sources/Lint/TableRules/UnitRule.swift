/// T08: units stand in the heading, not in the cells; percentages are 61, not 0.61 or 61%.
enum UnitRule {
  static func breaches(of table: PublishedTable) -> [Breach] {
    table.columns.filter { !$0.isStub }.flatMap { column in
      (table.format.isOfData ? sign(column) + word(column) : []) + proportions(column)
    }
  }

  private static func sign(_ column: TableColumn) -> [Breach] {
    let found = column.numbers.filter { $0.number.unit != nil }
    guard let (cell, number) = found.first, let unit = number.unit else { return [] }
    return [breach(at: cell, unit, found.count, column)]
  }

  /// Only where every cell with anything in it has the same word.
  private static func word(_ column: TableColumn) -> [Breach] {
    let filled = column.cells.filter {
      if case .symbol = $0.reading { false } else { $0.reading != .blank }
    }
    let words = Set(filled.map { NumberWithWord($0.text)?.word })
    guard filled.count > 1, words.count == 1, let cell = filled.first, let word = words.first ?? nil
    else { return [] }
    return [breach(at: cell, word, filled.count, column)]
  }

  private static func breach(
    at cell: TableCell, _ unit: String, _ count: Int, _ column: TableColumn
  ) -> Breach {
    Breach(
      .t08, at: cell.place,
      "\(cell.quoted) has its unit ‘\(unit)’ in the cell"
        + (count > 1 ? ", as have \(count - 1) more of \(column.heading.quoted)" : ""),
      remedy: "keep the number alone in the cell, and the unit in the heading")
  }

  /// Shares of 1 below a heading that says per cent; told only where they add up to 1.
  private static func proportions(_ column: TableColumn) -> [Breach] {
    let numbers = column.numbers.filter { $0.number.unit == nil }
    let values = numbers.map(\.number.value)
    guard column.isOfPercentages, values.count > 2, let first = numbers.first,
      values.allSatisfy({ (0...1).contains($0) }), values.contains(where: { $0 != $0.rounded() })
    else { return [] }
    let sum = values.reduce(0, +)
    guard abs(sum - 1) < 0.02 || (values.contains(1) && abs(sum - 2) < 0.02) else { return [] }
    return [
      Breach(
        .t08, at: first.cell.place,
        "\(column.heading.quoted) says per cent, and its numbers add up to 1: \(first.cell.quoted)",
        remedy: "print 61 for 0.61, or call the column a proportion")
    ]
  }
}
