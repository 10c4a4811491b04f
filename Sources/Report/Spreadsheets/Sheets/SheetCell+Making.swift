extension SheetCell {
  static func text(_ text: String, _ style: CellStyle = .text) -> SheetCell {
    SheetCell(content: .text(text.onOneLine), style: style)
  }

  static func link(_ words: String, to sheet: String) -> SheetCell {
    SheetCell(content: .link(words.onOneLine, sheet: sheet), style: .link)
  }

  /// What stands below the title of a sheet with a table.
  static let statement = SheetCell.text("This worksheet contains one table.", .line)

  static let wayBack = SheetCell.link("Back to Contents", to: Sheet.contents)
}

extension Sheet {
  static let cover = "Cover"
  static let contents = "Contents"
  static let notes = "Notes"
  static let symbols = "Symbols"

  /// A sheet whose only table lists what the other sheets are about.
  static func list(
    _ name: String, title: String, headings: [String], rows: [[SheetCell]], widths: ColumnWidths
  ) -> Sheet {
    Sheet(
      name: name, title: title, shortTitle: title,
      lines: [.statement] + (name == contents ? [] : [.wayBack]),
      table: SheetTable(
        name: "\(name)_list",
        headings: zip(headings, rows.first ?? []).map { heading, below in
          .text(heading, below.style == .innerText ? .innerHeading : .columnHeading)
        }, rows: rows),
      widths: widths)
  }
}
