import Survey

/// How the columns of a table look: which are read and which compared, and where a group begins.
struct HTMLTableColumns {
  private let roles: [PrintedTable.Column.Role]
  /// Where columns begin that belong together under a heading; none where no heading says so.
  private let starts: Set<Int>

  init(_ table: PrintedTable) {
    roles = table.columns.map(\.role)
    starts = table.hasGroupHeadings ? Set(table.groups.map(\.columns.lowerBound)) : []
  }

  /// The attributes of a column's cells; numbers between others need none.
  func attributes(of column: Int) -> [Markup.Attribute] {
    let names =
      (roles[column].isOfWords ? ["words"] : []) + (starts.contains(column) ? ["first"] : [])
    return names.isEmpty ? [] : [Markup.Attribute("class", names.joined(separator: " "))]
  }
}

extension PrintedTable {
  /// Whether its head has two rows.
  var hasGroupHeadings: Bool { groups.contains { !$0.heading.isEmpty } }
}

extension PrintedTable.Column.Role {
  /// Whether its cells are read, not compared: they start at the left.
  fileprivate var isOfWords: Bool {
    switch self {
    case .stub, .letters: true
    case .number, .lowerLimit, .upperLimit: false
    }
  }
}
