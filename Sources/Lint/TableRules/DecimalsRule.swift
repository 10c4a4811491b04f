/// T09: the same decimals down a column; 0.5, not .5; no -0; in CSV no thousands commas, and - for
/// minus.
enum DecimalsRule {
  static func breaches(of table: PublishedTable) -> [Breach] {
    table.columns.filter(\.isNumeric).flatMap { column in
      uneven(column, in: table) + pointFirst(column) + minusZero(column)
        + (table.format == .csv ? commas(column) + signs(column) : [])
    }
  }

  private static func uneven(_ column: TableColumn, in table: PublishedTable) -> [Breach] {
    guard !mixesMeasures(column, table), let first = column.numbers.first,
      let other = column.numbers.first(where: { $0.number.decimals != first.number.decimals })
    else { return [] }
    return [
      Breach(
        .t09, at: other.cell.place,
        "\(other.cell.quoted) has \(decimals(other.number)), and \(first.cell.quoted) above it"
          + " in \(column.heading.quoted) has \(decimals(first.number))",
        remedy: "round all numbers of a column alike, and keep noughts at their ends")
    ]
  }

  /// Whether each row is another quantity, rounded in its own way: the column is headed so, or one
  /// that says what the row is.
  private static func mixesMeasures(_ column: TableColumn, _ table: PublishedTable) -> Bool {
    let mixing: Set = [
      "unit", "measure", "statistic", "kind", "value", "values", "figure", "quantity", "indicator",
    ]
    let names = { (column: TableColumn) in column.heading.text.trimmingBlanks.lowercased() }
    return mixing.contains(names(column))
      || table.columns.contains { other in
        mixing.contains(names(other)) && Set(other.cells.map(\.text)).count > 1
      }
  }

  private static func decimals(_ number: ShownNumber) -> String {
    number.decimals == 1 ? "1 decimal" : "\(number.decimals) decimals"
  }

  private static func pointFirst(_ column: TableColumn) -> [Breach] {
    each(column, where: \.whole.isEmpty) { cell in
      ("\(cell.quoted) has no digit before its point", "write 0.5, not .5")
    }
  }

  private static func minusZero(_ column: TableColumn) -> [Breach] {
    each(column, where: { $0.isZero && ($0.sign == .hyphen || $0.sign == .minus) }) { cell in
      ("\(cell.quoted) is nought with a minus", "write 0, or [low] for what rounds to nought")
    }
  }

  private static func commas(_ column: TableColumn) -> [Breach] {
    each(column, where: \.hasCommas) { cell in
      ("\(cell.quoted) has a thousands comma in a CSV", "write 1234: programs read this file")
    }
  }

  private static func signs(_ column: TableColumn) -> [Breach] {
    each(column, where: { $0.sign == .minus }) { cell in
      (
        "\(cell.quoted) has a minus sign in a CSV that programs don't take for one",
        "write the hyphen on the keyboard: -5"
      )
    }
  }

  /// The first number of a column that does something, with the count of the others.
  private static func each(
    _ column: TableColumn, where holds: (ShownNumber) -> Bool,
    words: (TableCell) -> (message: String, remedy: String)
  ) -> [Breach] {
    let found = column.numbers.filter { holds($0.number) }
    guard let first = found.first else { return [] }
    let (message, remedy) = words(first.cell)
    let more =
      found.count > 1 ? "; so it is \(found.count - 1) more times in \(column.heading.quoted)" : ""
    return [Breach(.t09, at: first.cell.place, message + more, remedy: remedy)]
  }
}
