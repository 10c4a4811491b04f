import Ingest

/// S10: the first sheet is open, with its cursor in A1.
enum CursorRule {
  static func breaches(of book: Spreadsheet) -> [Breach] {
    guard let first = book.sheets.first else { return [] }
    if book.activeSheet > 0, book.sheets.indices.contains(book.activeSheet) {
      let open = book.sheets[book.activeSheet]
      return [
        Breach(
          .s10, at: .sheet(open.name),
          "the workbook opens on ‘\(open.name)’, not on ‘\(first.name)’",
          remedy: "save it with its first sheet open")
      ]
    }
    guard first.cursor.text != "A1" else { return [] }
    return [
      Breach(
        .s10, at: .cell(sheet: first.name, first.cursor),
        "the cursor stands in \(first.cursor.text), not in A1",
        remedy: "save the workbook with its cursor in A1")
    ]
  }
}
