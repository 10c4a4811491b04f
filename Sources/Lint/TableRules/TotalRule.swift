/// T12: totals stand first or last; where people gave several answers, percentages have no total.
enum TotalRule {
  /// Totals in the middle.
  static func breaches(of table: PublishedTable) -> [Breach] {
    guard let total = TotalRows(table).only else { return [] }
    let after = table.rows.dropFirst(total + 1)
    guard total > 0, let next = after.first(where: { !standsBelowTotals($0) }),
      let cell = next.first
    else { return [] }
    return [
      Breach(
        .t12, at: table.rows[total][0].place,
        "\(table.rows[total][0].quoted) stands in the middle: \(cell.quoted) follows it",
        remedy: "put the total first or last")
    ]
  }

  /// Rows that say on what the numbers rest, or sum them up, aren't parts of the total.
  private static func standsBelowTotals(_ row: [TableCell]) -> Bool {
    let name = row.first?.text.lowercased() ?? ""
    let words = [
      "base", "unweighted", "weighted", "missing", "not asked", "no answer", "not answered", "mean",
      "median", "average", "net", "top box", "bottom box", "standard", "of which", "don't know",
      "not stated", "respondents", "number of", "n",
    ]
    return words.contains { name == $0 || name.hasPrefix($0 + " ") || name.hasPrefix($0 + ":") }
  }

  /// Totals of shares that overlap, as what stands beside the table says they do.
  static func several(_ table: PublishedTable) -> [Breach] {
    guard let total = TotalRows(table).only else { return [] }
    let said = (table.title.map { [$0] } ?? []) + table.around
    guard said.contains(where: { saysSeveral($0.text) }) else { return [] }
    return table.columns.filter { $0.isOfPercentages && $0.isNumeric }.compactMap { column in
      guard column.cells.count == table.rows.count, column.cells[total].number != nil,
        !column.heading.text.lowercased().contains("responses")
      else { return nil }
      return Breach(
        .t12, at: column.cells[total].place,
        "people gave several answers, and \(column.heading.quoted) has a total,"
          + " \(column.cells[total].quoted)",
        remedy: "put [z] there: shares that overlap have no total")
    }
  }

  private static func saysSeveral(_ text: String) -> Bool {
    text.lowercased().firstMatch(
      of: /several answers|more than one answer|multiple.response|(tick|choose|select) all/) != nil
  }
}
