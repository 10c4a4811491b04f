/// How many people gave each pair of two closed answers, one in the rows and one in the columns.
///
/// Everyone stands in one cell. Rows and columns that nobody is in say nothing of whether the two
/// answers go together; they are dropped, and `droppedRows` and `droppedColumns` tell which.
package struct ContingencyTable: Sendable, Equatable {
  /// The counts of the rows and columns that somebody is in, row by row.
  package let counts: [[Int]]
  /// The places, in the counts given, of the rows without anybody.
  package let droppedRows: [Int]
  /// The places, in the counts given, of the columns without anybody.
  package let droppedColumns: [Int]
  /// The sum of each row in `counts`, above zero.
  package let rowTotals: [Int]
  /// The sum of each column in `counts`, above zero.
  package let columnTotals: [Int]
  /// The number of people in the table, n.
  package let total: Int

  /// Makes a table of rows of equal length, `nil` where fewer than two rows or two columns have
  /// anybody in them: then one of the answers never varies, and there is nothing to test.
  package init?(_ given: [[Int]]) {
    let width = given.first?.count ?? 0
    precondition(given.allSatisfy { $0.count == width }, "The rows aren't equally long.")
    precondition(given.joined().allSatisfy { $0 >= 0 }, "A number of people can't be negative.")
    let columns = (0..<width).map { column in given.reduce(0) { $0 + $1[column] } }
    let rows = given.map { $0.reduce(0, +) }
    droppedRows = rows.indices.filter { rows[$0] == 0 }
    droppedColumns = columns.indices.filter { columns[$0] == 0 }
    rowTotals = rows.filter { $0 > 0 }
    columnTotals = columns.filter { $0 > 0 }
    total = rows.reduce(0, +)
    counts = given.indices.filter { rows[$0] > 0 }.map { row in
      columns.indices.filter { columns[$0] > 0 }.map { given[row][$0] }
    }
    guard rowTotals.count > 1, columnTotals.count > 1 else { return nil }
  }

  /// (rows − 1) × (columns − 1), one or more.
  package var degreesOfFreedom: Int { (rowTotals.count - 1) * (columnTotals.count - 1) }

  /// The counts that answers without any association would lead one to expect, rᵢ cⱼ / n.
  package var expectedCounts: [[Double]] {
    rowTotals.map { row in
      columnTotals.map { Double(row) * Double($0) / Double(total) }
    }
  }
}
