/// Which columns of a coded Jisc export belong together, told by the names of all of them.
struct JiscGrids {
  /// Columns of each grid, by letter.
  private var columns: [String: Set<String>] = [:]
  /// Grids with a cell of several options.
  private var optioned: Set<String> = []

  init(_ names: [JiscName]) {
    for name in names {
      guard let column = name.column else { continue }
      columns[name.question, default: []].insert(column)
      if let option = name.option, option != "1" { optioned.insert(name.question) }
    }
  }

  /// The question that a column is a part of, and which part; `nil` for a question of one column.
  ///
  /// A row of a grid with several columns is a question of its own, whose parts are the columns; a
  /// grid of one column is one question, whose parts are the rows; and a cell with several options
  /// is a question of its own.
  func place(of name: JiscName) -> (block: String, part: String)? {
    guard let number = name.number else { return nil }
    guard let column = name.column, let cell = name.cell else { return (name.question, number) }
    if let option = name.option, optioned.contains(name.question) { return (cell, option) }
    let isOneColumn = columns[name.question]?.count == 1
    return isOneColumn ? (name.question, number) : ("\(name.question)_\(number)", column)
  }
}
