/// How much room a column takes, in twentieths of a point.
struct WordColumnWidth {
  /// What its longest word takes, or its longest number with its symbols.
  let least: Int
  /// What its cells take on one line, up to a length that is easy to read.
  let best: Int

  init(_ table: PrintedTable, column: Int) {
    let cells = table.rows.map { $0[column].pageWords }
    let heading = table.columnHeading(column)
    let line = cells.map(\.count).max() ?? 0
    let isWords = column < table.stubWidth
    let cell = isWords ? max(cells.longestWord, min(line, Self.leastWords)) : line
    let least = max([heading].longestWord, cell, table.spannerShare(ofColumn: column, lines: 5))
    let best = max(
      least, line, min(heading.count, Self.heading), table.spannerShare(ofColumn: column, lines: 3))
    self.least = Self.room(min(least, Self.most))
    self.best = Self.room(min(best, Self.most))
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
  private static func room(_ letters: Int) -> Int { letters * 108 + 140 }

  /// Letters beyond which no column is made any wider.
  private static let most = 48
  /// Letters that a column of words has before it is made any narrower.
  private static let leastWords = 12
  /// Letters of a heading that stand on one line where there is room.
  private static let heading = 14
}

extension PrintedTable {
  /// What stands directly over a column: below the heading of its group, where it has one.
  func columnHeading(_ column: Int) -> String {
    let isBelowGroup = group(of: column).map { !$0.heading.isEmpty } ?? false
    return (isBelowGroup ? columns[column].own : columns[column].heading).onOneLine
  }

  /// The group that a column stands in; `nil` for words that head the rows.
  func group(of column: Int) -> Group? { groups.first { $0.columns.contains(column) } }

  /// The letters that a column has of its group's heading when that is set in so many lines.
  fileprivate func spannerShare(ofColumn column: Int, lines: Int) -> Int {
    guard let group = group(of: column) else { return 0 }
    let line = max([group.heading].longestWord, group.heading.count / lines)
    return (line + group.columns.count - 1) / group.columns.count
  }
}

extension [String] {
  /// The letters of the longest word among them.
  fileprivate var longestWord: Int {
    flatMap { $0.split(separator: " ") }.map(\.count).max() ?? 0
  }
}
