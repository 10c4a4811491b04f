import Ingest

/// S04: one marked-up table a sheet, with its header, without filter buttons and style; nothing below it.
enum MarkedTableRule {
  static func breaches(of book: Spreadsheet) -> [Breach] {
    book.sheets.filter { $0.role != .cover && !$0.rows.isEmpty }.flatMap(own) + repeated(book)
  }

  private static func own(_ sheet: Sheet) -> [Breach] {
    guard sheet.tables.count == 1, let table = sheet.tables.first else { return [count(sheet)] }
    return name(table, sheet) + options(table, sheet) + extent(table, sheet)
  }

  private static func count(_ sheet: Sheet) -> Breach {
    Breach(
      .s04, at: .sheet(sheet.name),
      sheet.tables.isEmpty
        ? "nothing on the sheet is marked up as a table"
        : "\(sheet.tables.count) tables are marked up on one sheet",
      remedy: "mark up one table a sheet, from its header row to its last row")
  }

  private static func name(_ table: MarkedTable, _ sheet: Sheet) -> [Breach] {
    let isCell =
      table.name.wholeMatch(of: /[A-Za-z]{1,3}[0-9]+/) != nil
      || table.name.wholeMatch(of: /[Rr][0-9]*[Cc][0-9]*/) != nil
    guard isCell || table.name.wholeMatch(of: /[\p{L}_\\][\p{L}0-9_.\\]*/) == nil else { return [] }
    return [
      Breach(
        .s04, at: sheet.place(table.first.row, table.first.column),
        isCell
          ? "the table is called ‘\(table.name)’, which is the name of a cell"
          : "the table is called ‘\(table.name)’, which isn't a name that tables can have",
        remedy: "call it ‘Table_1’ or the like")
    ]
  }

  private static func options(_ table: MarkedTable, _ sheet: Sheet) -> [Breach] {
    let faults = [
      table.hasHeader
        ? nil : ("is marked up without its header row", "mark its first row as the header"),
      table.hasFilterButtons ? ("has filter buttons", "switch the filter buttons off") : nil,
      table.style.map { ("has the table style ‘\($0)’", "take the style away") },
    ]
    return faults.compactMap(\.self).map { words, remedy in
      Breach(
        .s04, at: sheet.place(table.first.row, table.first.column),
        "the table ‘\(table.name)’ \(words)", remedy: remedy)
    }
  }

  private static func extent(_ table: MarkedTable, _ sheet: Sheet) -> [Breach] {
    let outside = sheet.cells.first { cell in
      let place = cell.reference
      return place.row > table.last.row
        || place.row >= table.first.row
          && !(table.first.column...max(table.first.column, table.last.column)).contains(
            place.column)
    }
    guard let outside else { return [] }
    return [
      Breach(
        .s04, at: sheet.place(outside),
        "‘\(outside.text.shortenedForMessage)’ stands below or beside the marked-up table, which ends"
          + " in \(table.last.text)",
        remedy: "mark up the whole table, and put everything else above it")
    ]
  }

  private static func repeated(_ book: Spreadsheet) -> [Breach] {
    var seen: Set<String> = []
    return book.sheets.flatMap { sheet in
      sheet.tables.filter { !seen.insert($0.name.lowercased()).inserted }.map { table in
        Breach(
          .s04, at: sheet.place(table.first.row, table.first.column),
          "two tables are called ‘\(table.name)’", remedy: "give each table a name of its own")
      }
    }
  }
}
