import Ingest

/// S05: nothing merged, hidden, frozen, filtered or filled; no pictures, macros, headers or footers.
enum PlainSheetRule {
  static func breaches(of book: Spreadsheet) -> [Breach] {
    let macros =
      book.hasMacros
      ? [Breach(.s05, at: .file, "the workbook has macros", remedy: "save it without macros")] : []
    return macros + book.sheets.flatMap(own)
  }

  private static func own(_ sheet: Sheet) -> [Breach] {
    let hidden: [(words: String, place: CellReference?)] =
      sheet.isHidden ? [("the sheet is hidden", nil)] : []
    return (hidden + sheet.oddities).map { words, place in
      Breach(
        .s05, at: place.map { .cell(sheet: sheet.name, $0) } ?? .sheet(sheet.name), words,
        remedy: "publish plain cells: what is merged, hidden or drawn is lost to many readers")
    } + fills(sheet)
  }

  private static func fills(_ sheet: Sheet) -> [Breach] {
    let filled = sheet.cells.filter(\.look.isFilled)
    return filled.first.map { cell in
      [
        Breach(
          .s05, at: sheet.place(cell),
          filled.count == 1
            ? "the cell has a coloured ground" : "\(filled.count) cells have a coloured ground",
          remedy: "take the colour away: it must not carry meaning, and lowers the contrast")
      ]
    } ?? []
  }
}
