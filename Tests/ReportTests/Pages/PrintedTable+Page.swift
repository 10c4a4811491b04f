import Survey

@testable import Report

extension PrintedTable {
  /// A table of one column of words and one of numbers, or of whatever columns and groups are given.
  static func page(
    number: Int = 1, title: String = "A table",
    columns: [Column] = [.stub("Answer"), .number(.count, "Number")],
    rows: [[Cell]] = [[.text("A"), .one], [.text("B"), .one]], groups: [Group]? = nil,
    basis: [String] = ["Base: 2."], notes: [Int] = [], rowRoles: [RowRole] = []
  ) -> PrintedTable {
    PrintedTable(
      number: number, name: "a-table", title: title, columns: columns, rows: rows,
      groups: groups ?? [Group(heading: "", columns: 1..<columns.count)], basis: basis,
      notes: notes.map { Note(number: $0, words: "Words \($0).") }, provenance: "",
      rowRoles: rowRoles)
  }

  /// The table as it stands on a page after `tables`, read back.
  func read(after tables: [PrintedTable] = []) throws -> HTMLElement {
    let markup = HTMLTable(self, NoteFirstUses(tables + [self])).markup
    return try HTMLReader.read(MarkupText.html(document: markup))
  }
}

extension PrintedTable.Cell {
  static let one = PrintedTable.Cell.number(DecimalNumber(units: 1, decimals: 0))
}

extension PrintedTable.Column {
  /// A column of counts under the heading of a group.
  static func under(_ group: String, _ own: String) -> PrintedTable.Column {
    PrintedTable.Column(role: .number(.count), heading: "\(group): \(own)", own: own)
  }
}
