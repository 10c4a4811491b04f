/// The ways of filling one column: a count for each row, none above its row's total, with a given sum.
struct ColumnFillings {
  private let rows: [Int]
  /// How many people the rows from each one on can take.
  private let room: [Int]
  private let total: Int
  /// What each count of each row costs.
  private let costs: [[Int]]
  private var column: [Int]

  init(rows: [Int], total: Int, _ costs: [[Int]]) {
    self.rows = rows
    self.total = total
    self.costs = costs
    var room = rows
    for row in rows.indices.dropLast().reversed() { room[row] += room[row + 1] }
    self.room = room
    column = Array(repeating: 0, count: rows.count)
  }

  /// Calls `body` with each way and its cost, in one order always, until it says false.
  mutating func forEach(_ body: (_ column: [Int], _ cost: Int) -> Bool) {
    _ = fill(from: 0, left: total, cost: 0, body)
  }

  private mutating func fill(
    from row: Int, left: Int, cost: Int, _ body: (_ column: [Int], _ cost: Int) -> Bool
  ) -> Bool {
    guard row + 1 < rows.count else {
      column[row] = left
      return body(column, cost + costs[row][left])
    }
    for count in max(0, left - room[row + 1])...min(left, rows[row]) {
      column[row] = count
      let isWanted = fill(from: row + 1, left: left - count, cost: cost + costs[row][count], body)
      guard isWanted else { return false }
    }
    return true
  }
}
