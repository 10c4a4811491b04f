/// S01: sheets in the order Cover, Contents, Notes, tables; names of letters, digits and underscores.
enum SheetOrderRule {
  static func breaches(of book: Spreadsheet) -> [Breach] {
    missing(book) + order(book) + book.sheets.compactMap(name)
  }

  private static func missing(_ book: Spreadsheet) -> [Breach] {
    let marks = book.sheets.flatMap(\.cells).contains { !NoteMark.all(in: $0.text).isEmpty }
    let wanted: [(SheetRole, String)] =
      [(.cover, "Cover"), (.contents, "Contents")] + (marks ? [(.notes, "Notes")] : [])
    let missing = wanted.filter { book.sheets($0.0).isEmpty }.map { "‘\($0.1)’" }
    guard !missing.isEmpty else { return [] }
    return [
      Breach(
        .s01, at: .file,
        "the workbook has no sheet \(missing.joined(separator: " and no sheet "))",
        remedy: "begin it with the sheets Cover, Contents and, where there are notes, Notes")
    ]
  }

  private static func order(_ book: Spreadsheet) -> [Breach] {
    let ranks = book.sheets.map { ($0, rank($0.role)) }
    return zip(ranks, ranks.dropFirst()).filter { $0.1 > $1.1 }.prefix(1).map { before, here in
      Breach(
        .s01, at: .sheet(here.0.name), "the sheet ‘\(here.0.name)’ follows ‘\(before.0.name)’",
        remedy: "put the sheets in the order Cover, Contents, Notes, tables")
    }
  }

  private static func rank(_ role: SheetRole) -> Int {
    switch role {
    case .cover: 0
    case .contents: 1
    case .notes, .symbols: 2
    case .table: 3
    }
  }

  private static func name(_ sheet: Sheet) -> Breach? {
    let name = sheet.name
    guard name.count > 31 || name.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) == nil else {
      return nil
    }
    return Breach(
      .s01, at: .sheet(name),
      name.count > 31
        ? "the name ‘\(name)’ has \(name.count) characters, more than 31"
        : "the name ‘\(name)’ has other signs than letters, digits and underscores, or begins with a digit",
      remedy: "call the sheet ‘Table_1’ or the like")
  }
}
