import Ingest

/// S07: the number stored is the number shown, with a number format that carries its decimals.
enum StoredNumberRule {
  static func breaches(of sheet: Sheet) -> [Breach] {
    let table = SheetTable(sheet)
    let cells = sheet.cells.filter {
      $0.reference.row > table.headerRow && $0.reference.row <= table.lastRow
    }
    return table.columns.flatMap { column in
      let own = cells.filter { $0.reference.column == column }
      let numbers = own.filter(\.isNumber)
      return hidden(numbers, sheet) + unformatted(numbers, sheet)
        + (column == table.columns.lowerBound ? [] : asText(own, sheet))
    }
  }

  /// Numbers kept as text, in a column where everything is a number or a symbol; years and codes are
  /// whole numbers too, so a heading that speaks of those excuses them.
  private static func asText(_ cells: [SheetCell], _ sheet: Sheet) -> [Breach] {
    let texts = cells.filter { !$0.isNumber && ShownNumber($0.text) != nil }
    let isNumeric = cells.allSatisfy { CellReading($0.text) != .text }
    let column = cells.first?.reference.column ?? 1
    let heading = sheet.cell(SheetTable(sheet).headerRow, column)?.text.lowercased() ?? ""
    guard let cell = texts.first, isNumeric,
      heading.firstMatch(of: /year|date|code|order|band|level|grade|\bid\b|note/) == nil
    else { return [] }
    return [
      Breach(
        .s07, at: sheet.place(cell),
        "the number \(cell.text) is stored as text"
          + (texts.count > 1 ? ", as are \(texts.count - 1) more of its column" : ""),
        remedy: "store numbers as numbers: nobody can sort or add up text")
    ]
  }

  private static func hidden(_ cells: [SheetCell], _ sheet: Sheet) -> [Breach] {
    let unlike = cells.filter { !showsAllItStores($0) }
    guard let cell = unlike.first, let stored = cell.stored else { return [] }
    return [
      Breach(
        .s07, at: sheet.place(cell),
        "\(cell.text) is shown and \(stored) is stored"
          + (unlike.count > 1 ? "; \(unlike.count - 1) more of the column differ too" : ""),
        remedy:
          "store the rounded number: what isn't shown can still be read, and may identify people")
    ]
  }

  private static func showsAllItStores(_ cell: SheetCell) -> Bool {
    guard let stored = cell.stored.flatMap({ Double($0) }) else { return true }
    switch cell.look.format {
    case .general, .other:
      guard let seen = ShownNumber(cell.text), seen.unit == nil else { return true }
      return seen.plain == stored.shortest || seen.value == stored
    case .fixed(let decimals):
      return Double(stored.shown(decimals: decimals)) == stored
        && ShownNumber(cell.text).map { $0.value == stored } ?? true
    case .percent(let decimals):
      return abs((Double((stored * 100).shown(decimals: decimals)) ?? 0) - stored * 100) < 1e-9
    }
  }

  /// Numbers with decimals, or thousands, that no format has anything to say of.
  private static func unformatted(_ cells: [SheetCell], _ sheet: Sheet) -> [Breach] {
    let bare = cells.filter { cell in
      cell.look.format == .general
        && cell.stored.flatMap { Double($0) }
          .map { $0 != $0.rounded() || abs($0) >= 1000 } == true
    }
    guard let cell = bare.first else { return [] }
    return [
      Breach(
        .s07, at: sheet.place(cell),
        "\(cell.text) has no number format"
          + (bare.count > 1 ? ", nor have \(bare.count - 1) more of its column" : ""),
        remedy: "give the column a format with its decimals and a thousands comma: #,##0 or 0.0")
    ]
  }
}
