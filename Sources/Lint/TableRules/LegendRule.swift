/// T05: the legend lists exactly the shorthand symbols that stand in the table.
///
/// The legend is looked for in the lines right above and below the table; a CSV has none.
enum LegendRule {
  static func breaches(of table: PublishedTable) -> [Breach] {
    guard table.format != .csv else { return [] }
    let cells = table.header + table.rows.joined()
    var used: [String: TableCell] = [:]
    for cell in cells {
      for symbol in Symbol.all(in: cell.text) where used[symbol] == nil { used[symbol] = cell }
    }
    return missing(used, in: table) + idle(Set(used.keys), in: table)
  }

  private static func missing(
    _ used: [String: TableCell], in table: PublishedTable
  ) -> [Breach] {
    let listed = Set(table.around.flatMap { Symbol.all(in: $0.text) })
    return used.filter { !listed.contains($0.key) }.sorted { $0.key < $1.key }.map { symbol, cell in
      Breach(
        .t05, at: cell.place,
        "[\(symbol)] stands in \(table.called), and no line above or below it says what it means",
        remedy: "say it beside the table: ‘[\(symbol)] …’")
    }
  }

  private static func idle(_ used: Set<String>, in table: PublishedTable) -> [Breach] {
    table.around.filter { isLegend($0.text) }.flatMap { line in
      Symbol.all(in: line.text).filter { !used.contains($0) }.map { symbol in
        Breach(
          .t05, at: line.place,
          "the legend explains [\(symbol)], which doesn't stand in \(table.called)",
          remedy: "explain only the symbols that stand in the table")
      }
    }
  }

  /// Whether a line explains symbols: it begins with one, or says that it does.
  private static func isLegend(_ text: String) -> Bool {
    let words = text.lowercased()
    return Symbol.bracketed(in: text).first.map { text.hasPrefix("[") && Symbol.isKnown($0) }
      == true
      || words.contains("shorthand") || words.contains("symbols used")
  }
}
