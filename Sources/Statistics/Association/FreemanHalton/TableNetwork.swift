import Foundation

/// All tables with the margins of one, walked column by column from the smallest total to the largest.
///
/// A node is what is left of the row totals, in ascending order, after some columns have been filled:
/// rows are alike to what follows. A path to it is a way of filling those columns, of which only the
/// sum of ln xᵢⱼ! matters; paths with equal sums are counted together. A table is at least as
/// improbable as the observed one where its sum over all cells is no smaller.
struct TableNetwork {
  /// The numbers of paths to a node by their sums of ln xᵢⱼ!.
  typealias Paths = [Int: Double]

  let logFactorials: LogFactorials
  private let rows: [Int]
  private let columns: [Int]
  /// The smallest sum of ln xᵢⱼ! of a table that counts into the tail.
  private let observed: Int
  private let budget: Int
  private(set) var steps = 0

  init(_ table: ContingencyTable, budget: Int) {
    let isTall = table.rowTotals.count > table.columnTotals.count
    rows = (isTall ? table.columnTotals : table.rowTotals).sorted()
    columns = (isTall ? table.rowTotals : table.columnTotals).sorted()
    let logFactorials = LogFactorials(upTo: table.total)
    self.logFactorials = logFactorials
    let tolerance = LogFactorials.units(FisherExactTest.relativeTolerance)
    observed = table.counts.joined().reduce(-tolerance) { $0 + logFactorials[$1] }
    self.budget = budget
  }

  /// Sums the probabilities of the tables that count; `nil` once the budget is spent.
  mutating func tail() -> Double? {
    var tail = 0.0
    var nodes: [[Int]: Paths] = [rows: [0: 1]]
    for stage in columns.indices.dropLast() {
      var next: [[Int]: Paths] = [:]
      for (rows, paths) in nodes.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        let node = TableNode(rows: rows, columns: columns[stage...], logFactorials)
        let open = settle(paths, at: node, into: &tail)
        guard !open.isEmpty else { continue }
        let isDone =
          stage == columns.count - 2
          ? finish(open, at: node, into: &tail) : extend(open, from: node, into: &next)
        guard isDone else { return nil }
      }
      nodes = next
    }
    return tail
  }

  /// Adds the paths that count whatever follows, leaves out those that can't count any more, and gives
  /// back the others by ascending sum.
  private mutating func settle(
    _ paths: Paths, at node: TableNode, into tail: inout Double
  ) -> [(sum: Int, count: Double)] {
    steps += paths.count
    var open: [(sum: Int, count: Double)] = []
    for (sum, count) in paths.sorted(by: { $0.key < $1.key }) {
      if sum + node.smallestSum >= observed {
        tail += count * probability(of: sum, at: node)
      } else if sum + node.largestSum >= observed {
        open.append((sum, count))
      }
    }
    return open
  }

  /// The probability that a table comes by one path, of this sum, to the node.
  private func probability(of sum: Int, at node: TableNode) -> Double {
    let margins = (rows + columns).reduce(0) { $0 + logFactorials[$1] }
    let all = margins - logFactorials[rows.reduce(0, +)]
    return exp(LogFactorials.logarithm(all - sum + node.logOfTables))
  }

  /// Fills one column in every way; false once the budget is spent.
  private mutating func extend(
    _ open: [(sum: Int, count: Double)], from node: TableNode, into next: inout [[Int]: Paths]
  ) -> Bool {
    let costs = node.rows.map { row in (0...row).map { logFactorials[$0] } }
    var fillings = ColumnFillings(rows: node.rows, total: node.nextColumn, costs)
    var isDone = true
    fillings.forEach { column, cost in
      let left = zip(node.rows, column).map { $0 - $1 }.sorted()
      for (sum, count) in open { next[left, default: [:]][sum + cost, default: 0] += count }
      steps += open.count
      isDone = steps <= budget
      return isDone
    }
    return isDone
  }

  /// Fills the last two columns in every way and adds what counts; false once the budget is spent.
  private mutating func finish(
    _ open: [(sum: Int, count: Double)], at node: TableNode, into tail: inout Double
  ) -> Bool {
    let costs = node.rows.map { row in
      (0...row).map { logFactorials[$0] + logFactorials[row - $0] }
    }
    let weights = open.map { $0.count * probability(of: $0.sum, at: node) }
    let fromHere = sumsToTheEnd(weights)
    var fillings = ColumnFillings(rows: node.rows, total: node.nextColumn, costs)
    var isDone = true
    fillings.forEach { _, cost in
      let place = open.firstPlace { $0.sum + cost >= observed }
      if place < open.count {
        tail += fromHere[place] * exp(LogFactorials.logarithm(-node.logOfTables - cost))
      }
      steps += 1
      isDone = steps <= budget
      return isDone
    }
    return isDone
  }
}

/// The sum of each number and all behind it.
private func sumsToTheEnd(_ numbers: [Double]) -> [Double] {
  var sums = numbers
  for place in numbers.indices.dropLast().reversed() { sums[place] += sums[place + 1] }
  return sums
}

extension [(sum: Int, count: Double)] {
  /// The first place that meets a condition which all places behind it meet too; `count` if none does.
  fileprivate func firstPlace(where meets: (Element) -> Bool) -> Int {
    var (lower, upper) = (0, count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if meets(self[middle]) { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }
}
