import Survey

/// A column of a journal's table: one of the columns that there are, or two neighbours as one.
struct JournalColumn {
  /// The place of its first number.
  let first: Int
  /// What its two numbers are; `nil` where it has one.
  let pair: NumberPair?

  /// The columns of a table, joined where two belong together.
  ///
  /// Nothing is joined where brackets say that a number rests on few respondents.
  static func columns(of table: PrintedTable) -> [JournalColumn] {
    guard !table.legend.contains(.fewRespondents) else {
      return table.columns.indices.map { JournalColumn(first: $0, pair: nil) }
    }
    var columns: [JournalColumn] = []
    var next = 0
    while next < table.columns.count {
      let pair = table.pair(at: next)
      columns.append(JournalColumn(first: next, pair: pair))
      next += pair == nil ? 1 : 2
    }
    return columns
  }

  /// The column with the heading of both; it is said to be of its first number.
  func column(of table: PrintedTable) -> PrintedTable.Column {
    let one = table.columns[first]
    guard let own = pair?.heading(one, table.columns[first + 1]) else { return one }
    let lead = one.heading.dropLast(one.own.count)
    return PrintedTable.Column(role: one.role, heading: lead + own, own: own)
  }

  func cell(of row: [PrintedTable.Cell], in table: PrintedTable) -> PrintedTable.Cell {
    guard let pair else { return row[first].asProbability(in: table.columns[first], of: table) }
    return pair.cell(row[first], row[first + 1])
  }
}

extension PrintedTable {
  /// The pair of a column and the next one, of the same group or both of none with a heading.
  fileprivate func pair(at place: Int) -> NumberPair? {
    guard columns.indices.contains(place + 1) else { return nil }
    let own = groups.filter { $0.columns.contains(place) || $0.columns.contains(place + 1) }
    guard own.count <= 1 || own.allSatisfy(\.heading.isEmpty) else { return nil }
    return NumberPair(columns[place], columns[place + 1])
  }
}
