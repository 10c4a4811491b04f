/// T04: no cell is blank; in a column of numbers, what isn't a number is one shorthand symbol.
enum BlankCellRule {
  static func breaches(of table: PublishedTable) -> [Breach] {
    table.columns.flatMap { blank($0) + strange($0) }
  }

  /// One for each column: blanks come in crowds.
  private static func blank(_ column: TableColumn) -> [Breach] {
    let blanks = column.cells.filter { $0.reading == .blank }
    guard let first = blanks.first else { return [] }
    let called =
      column.heading.reading == .blank ? "a column" : "the column \(column.heading.quoted)"
    return [
      Breach(
        .t04, at: first.place,
        blanks.count == 1
          ? "a cell of \(called) is blank"
          : "\(blanks.count) cells of \(called) are blank, this one first",
        remedy: "say why there is nothing: [x] not available, [z] not applicable, [c] withheld")
    ]
  }

  private static func strange(_ column: TableColumn) -> [Breach] {
    guard column.isNumeric else { return [] }
    // T07 and T08 have more to say of several numbers, and of units.
    return column.cells.filter { $0.reading == .text && !$0.isJoinedNumber }.map { cell in
      Breach(
        .t04, at: cell.place,
        "\(cell.quoted) stands among the numbers of \(column.heading.quoted)",
        remedy:
          "put a shorthand symbol there, such as [x], and its meaning above or below the table")
    }
  }
}
