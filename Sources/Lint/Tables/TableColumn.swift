/// A column of a table.
struct TableColumn {
  let heading: TableCell
  let cells: [TableCell]
  /// Whether it holds what the rows are called.
  let isStub: Bool
  /// Whether the format says that it holds words.
  let isDeclaredText: Bool

  var numbers: [(cell: TableCell, number: ShownNumber)] {
    cells.compactMap { cell in cell.number.map { (cell, $0) } }
  }

  /// Whether it holds numbers: four in five of its cells that aren't blank are numbers or symbols,
  /// one at least is a number, and none is a label that only begins like one, such as 8a.
  var isNumeric: Bool {
    let filled = cells.filter { $0.reading != .blank }
    let words = filled.filter { $0.reading == .text && !$0.isJoinedNumber }
    let hasLabels = words.contains { $0.text.first?.isASCIIDigit == true }
    return !isStub && !isOfSymbols && !isDeclaredText && !numbers.isEmpty && !hasLabels
      && words.count * 5 <= filled.count
  }

  /// Whether its numbers are quantities and not the names of something: bands, places in an order,
  /// years.
  var isOfQuantities: Bool {
    let words = heading.text.lowercased()
    let isSaid = words.firstMatch(of: /number|count|per ?cent|%|mean|base|total|limit|\bn\b/) != nil
    let isShown = numbers.contains { _, number in
      number.decimals > 0 || number.hasCommas || number.unit != nil
    }
    return isNumeric && (isSaid || isShown) && !cells.contains { $0.reading == .text }
  }

  /// Whether its heading says that it holds the symbols, or the notes, of another column.
  var isOfSymbols: Bool {
    let words = heading.text.lowercased()
    return ["symbol", "note", "notes", "status", "marker"].contains { words.hasSuffix($0) }
  }

  /// Whether its heading says that its numbers are percentages.
  var isOfPercentages: Bool {
    let words = heading.text.lowercased()
    return words.contains("%") || words.contains("percent") || words.contains("per cent")
  }
}
