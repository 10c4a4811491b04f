import Ingest

/// S03: A2 says “This worksheet contains one table.”; from there to the header row, one line a row in
/// column A.
enum SheetHeadRule {
  static func breaches(of sheet: Sheet) -> [Breach] {
    guard sheet.role != .cover, !sheet.rows.isEmpty else { return [] }
    return statement(sheet) + lines(sheet)
  }

  private static func statement(_ sheet: Sheet) -> [Breach] {
    let second = sheet.cell(2, 1)?.text ?? ""
    let number =
      #/This worksheet contains (one|two|three|four|five|six|seven|eight|nine|ten|\d+) tables?\b.*/#
    if let match = second.wholeMatch(of: number), Int(match.1) == nil { return [] }
    let later = sheet.rows.lazy.flatMap(\.cells).first {
      $0.text.contains("This worksheet contains") && $0.reference.row > 2
    }
    let found = second.isEmpty ? "A2 is empty" : "A2 says ‘\(second.shortenedForMessage)’"
    return [
      Breach(
        .s03, at: sheet.place(2, 1),
        later.map { "the number of tables is told in \($0.reference.text), not in A2" }
          ?? "\(found), not how many tables the sheet has",
        remedy: "write there: ‘This worksheet contains one table.’")
    ]
  }

  private static func lines(_ sheet: Sheet) -> [Breach] {
    let header = SheetTable(sheet).headerRow
    let numbers = Set(sheet.rows.map(\.number))
    if let gap = (1..<max(1, header)).first(where: { !numbers.contains($0) }) {
      return [
        Breach(
          .s03, at: sheet.place(gap, 1), "row \(gap) above the table is empty",
          remedy: "take the row away: whoever listens to the sheet takes it for the sheet's end")
      ]
    }
    let beside = sheet.rows.filter { $0.number < header }.flatMap(\.cells)
      .first { $0.reference.column > 1 }
    return beside.map { cell in
      [
        Breach(
          .s03, at: sheet.place(cell),
          "‘\(cell.text.shortenedForMessage)’ stands above the table outside of column A",
          remedy: "put one line a row in column A, and nothing beside it")
      ]
    } ?? []
  }
}
