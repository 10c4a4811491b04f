/// T11: “may not sum to 100” stands there if, and only if, the percentages don't.
///
/// Held against columns of percentages with a total of 100 of which every part is a number; whether
/// others add up can't be read off them. A difference larger than rounding can make isn't one of
/// rounding: such rows are no parts of the total.
enum RoundingStatementRule {
  static func breaches(
    of table: PublishedTable, in document: PublishedDocument
  ) -> [Breach] {
    guard table.format != .csv else { return [] }
    let sums = table.columns.filter { $0.isOfPercentages && $0.isNumeric }
      .compactMap { sum(of: $0, in: table) }
    let statement = table.around.first { says($0.text) }
    if let off = sums.first(where: { !$0.is100 }) {
      guard statement == nil, !document.general.contains(where: { says($0.text) }) else {
        return []
      }
      return [
        Breach(
          .t11, at: off.heading.place,
          "the percentages of \(off.heading.quoted) add up to \(off.shown), their total is 100,"
            + " and nothing says why",
          remedy: "say it beside the table: ‘Percentages may not sum to 100 because of rounding.’")
      ]
    }
    guard let statement, !sums.isEmpty, !hasUnknownSums(table) else { return [] }
    return [
      Breach(
        .t11, at: statement.place,
        "it's said that percentages may not sum to 100, and those of \(table.called) do",
        remedy: "take the sentence away")
    ]
  }

  private struct Sum {
    let heading: TableCell
    let is100: Bool
    let shown: String
  }

  private static func sum(of column: TableColumn, in table: PublishedTable) -> Sum? {
    guard let total = TotalRows(table).only, column.cells.count == table.rows.count,
      let whole = column.cells[total].number, whole.value == 100
    else { return nil }
    let parts = column.cells.indices.filter { $0 != total }.map { column.cells[$0].number }
    let numbers = parts.compactMap(\.self)
    guard numbers.count == parts.count, numbers.count > 1 else { return nil }
    let decimals = numbers.map(\.decimals).max() ?? 0
    let unit = (0..<decimals).reduce(1.0) { unit, _ in unit / 10 }
    let sum = numbers.map(\.value).reduce(0, +)
    let isOff = abs(sum - 100) > unit / 2
    guard abs(sum - 100) <= Double(numbers.count) * unit / 2 + 1e-9 else { return nil }
    return Sum(
      heading: column.heading, is100: !isOff,
      shown: ((sum / unit).rounded() * unit).formatted(decimals: decimals))
  }

  /// Whether there are percentages of which nobody can say whether they add up.
  private static func hasUnknownSums(_ table: PublishedTable) -> Bool {
    table.columns.contains {
      $0.isOfPercentages && $0.isNumeric && sum(of: $0, in: table) == nil
    }
  }

  private static func says(_ text: String) -> Bool {
    text.lowercased()
      .firstMatch(of: /(not|n't|n’t)\s+(always\s+)?(sum|add|total)\b.{0,30}100/) != nil
  }
}

extension Double {
  fileprivate func formatted(decimals: Int) -> String {
    guard decimals > 0 else { return String(Int(rounded())) }
    let parts = String(self).split(separator: ".")
    return parts[0] + "." + (parts.dropFirst().first ?? "0").prefix(decimals)
  }
}
