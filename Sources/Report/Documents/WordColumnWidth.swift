/// How much room a column takes, in twentieths of a point.
struct WordColumnWidth {
  /// What its longest word takes, or its longest number with its symbols.
  let least: Int
  /// What its cells take on one line, up to a length that is easy to read.
  let best: Int

  init(_ table: PrintedTable, column: Int) {
    let cells = table.rows.map { $0[column].pageWords }
    let heading = table.columnHeading(column)
    let words =
      (heading.split(separator: " ") + cells.flatMap { $0.split(separator: " ") })
      .map(\.count).max() ?? 0
    let lines = cells.map(\.count).max() ?? 0
    let isWords = column < table.stubWidth
    let least = min(
      isWords ? max(words, min(lines, Self.leastWords)) : max(words, lines), Self.most)
    self.least = Self.room(least)
    best = Self.room(min(max(least, lines, min(heading.count, Self.heading)), Self.most))
  }

  /// The widths of columns side by side, which take no more than a page has.
  static func widths(_ columns: [WordColumnWidth], in page: Int) -> [Int] {
    let least = columns.map(\.least)
    let wishes = columns.map { $0.best - $0.least }
    let spare = page - least.reduce(0, +)
    let wished = wishes.reduce(0, +)
    guard wished > spare else { return columns.map(\.best) }
    guard spare > 0 else { return least.map { $0 * page / (page - spare) } }
    return zip(least, wishes).map { $0 + $1 * spare / wished }
  }

  /// The width of so many letters of 9 points, and of a cell's margins.
  private static func room(_ letters: Int) -> Int { letters * 96 + 200 }

  /// Letters beyond which no column is made any wider.
  private static let most = 48
  /// Letters that a column of words has before it is made any narrower.
  private static let leastWords = 22
  /// Letters of a heading that stand on one line where there is room.
  private static let heading = 14
}

extension PrintedTable {
  /// What stands directly over a column: below the heading of its group, where it has one.
  func columnHeading(_ column: Int) -> String {
    let group = groups.first { $0.columns.contains(column) }
    let isBelowGroup = group.map { !$0.heading.isEmpty } ?? false
    return (isBelowGroup ? columns[column].own : columns[column].heading).onOneLine
  }
}
