/// T03: one header row; no heading is empty or stands twice.
enum HeaderRule {
  static func breaches(of table: PublishedTable) -> [Breach] {
    guard !table.header.isEmpty else {
      return [
        Breach(
          .t03, at: table.place, "the table has no header row",
          remedy: "name its columns in a first row")
      ]
    }
    return empty(table) + repeated(table) + secondRow(table)
  }

  private static func empty(_ table: PublishedTable) -> [Breach] {
    // Pages leave the corner above the rows' names empty; H02 looks at how.
    let named = table.format == .html ? table.header.dropFirst() : table.header[...]
    return named.filter { $0.reading == .blank }.map { cell in
      Breach(
        .t03, at: cell.place, "a column has no heading",
        remedy: "say in the heading what stands in the column, and in which unit")
    }
  }

  private static func repeated(_ table: PublishedTable) -> [Breach] {
    var seen: Set<String> = []
    return table.header.filter {
      $0.reading != .blank && !seen.insert($0.text.trimmingBlanks).inserted
    }.map { cell in
      Breach(
        .t03, at: cell.place, "two columns have the heading \(cell.quoted)",
        remedy: "join what stands above each to its heading: ‘Women: Number’, ‘Men: Number’")
    }
  }

  /// A row of words below the header in columns that otherwise hold numbers.
  private static func secondRow(_ table: PublishedTable) -> [Breach] {
    let numeric = table.columns.filter { $0.isNumeric && $0.cells.count >= 3 }
    let isHeader = numeric.allSatisfy { column in
      guard let first = column.cells.first?.reading else { return false }
      return (first == .text || first == .blank) && column.numbers.count >= column.cells.count - 1
    }
    guard table.format.isOfData, numeric.count > 1, isHeader,
      let place = table.rows.first?.first?.place
    else { return [] }
    return [
      Breach(
        .t03, at: place, "the row below the header holds words where the others hold numbers",
        remedy: "join two rows of headings into one: ‘Women: Number’")
    ]
  }
}
