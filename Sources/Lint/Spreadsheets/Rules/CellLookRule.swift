import Ingest

/// S06: headings bold and wrapped; text to the left; numbers, and symbols among them, to the right.
enum CellLookRule {
  static func breaches(of sheet: Sheet) -> [Breach] {
    guard sheet.role != .cover, !sheet.rows.isEmpty else { return [] }
    let place = SheetTable(sheet)
    let header = sheet.rows.first { $0.number == place.headerRow }?.cells ?? []
    let body = sheet.rows.filter { $0.number > place.headerRow && $0.number <= place.lastRow }
      .flatMap(\.cells)
    return headings(header, sheet)
      + place.columns.flatMap { column in
        alignment(
          of: body.filter { $0.reference.column == column }, sheet,
          isStub: column == place.columns.lowerBound)
      }
  }

  private static func headings(_ header: [SheetCell], _ sheet: Sheet) -> [Breach] {
    let plain = header.filter { !$0.look.isBold || !$0.look.isWrapped }
    guard let cell = plain.first else { return [] }
    let lacks = [cell.look.isBold ? nil : "bold", cell.look.isWrapped ? nil : "wrapped"]
      .compactMap(\.self).joined(separator: " nor ")
    return [
      Breach(
        .s06, at: sheet.place(cell),
        "the heading ‘\(cell.text.shortenedForMessage)’ isn't \(lacks)"
          + (plain.count > 1 ? "; nor are \(plain.count - 1) more as they should be" : ""),
        remedy: "set headings in bold and let their text wrap")
    ]
  }

  private static func alignment(
    of cells: [SheetCell], _ sheet: Sheet, isStub: Bool
  ) -> [Breach] {
    let isNumeric = !isStub && cells.contains { $0.isNumber || ShownNumber($0.text) != nil }
    let isUnknown = !isStub && cells.allSatisfy { Symbol.alone(in: $0.text) != nil }
    // A number among the rows' names is a name; a column of symbols alone may be one of either.
    guard !isUnknown else { return [] }
    let wrong = cells.filter {
      !stands($0, asItShould: isNumeric) && !(isStub && $0.isNumber && $0.look.alignment != .centre)
    }
    guard let cell = wrong.first else { return [] }
    let isRight = cell.isNumber || isNumeric && Symbol.alone(in: cell.text) != nil
    return [
      Breach(
        .s06, at: sheet.place(cell),
        "‘\(cell.text.shortenedForMessage)’ stands \(side(cell))"
          + (wrong.count > 1 ? ", as do \(wrong.count - 1) more of its column" : ""),
        remedy: isRight
          ? "align numbers, and the symbols among them, to the right" : "align text to the left")
    ]
  }

  private static func stands(_ cell: SheetCell, asItShould isNumeric: Bool) -> Bool {
    let isSymbol = isNumeric && Symbol.alone(in: cell.text) != nil
    switch cell.look.alignment {
    case .byType: return !isSymbol
    case .right: return cell.isNumber || isSymbol || isNumeric
    case .left: return !cell.isNumber && !isSymbol
    case .centre: return false
    }
  }

  private static func side(_ cell: SheetCell) -> String {
    switch cell.look.alignment {
    case .byType, .left: "to the left"
    case .centre: "in the middle"
    case .right: "to the right"
    }
  }
}
