/// All tables with the margins of one, walked column by column from the smallest total to the largest.
///
/// A node is what is left of the row totals, in ascending order, after some columns have been filled:
/// rows are alike to what follows. A path to it is a way of filling those columns, of which only the
/// sum of ln xᵢⱼ! matters; paths with equal sums are counted together. A table is at least as
/// improbable as the observed one where its sum over all cells is no smaller. A path goes on to a node
/// only if what follows decides; else it is added at once, or left out.
struct TableNetwork {
  private let logFactorials: LogFactorials
  private let rows: [Int]
  private let columns: [Int]
  /// The smallest sum of ln xᵢⱼ! of a table that counts into the tail.
  private let observed: Int
  private let budget: Int
  private(set) var steps = 0
  private var tail = 0.0

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
  mutating func walk() -> Double? {
    var stage = TableStage(columns[...])
    let root = stage.place(of: rows, logFactorials)
    stage.add([(sum: 0, count: 1)], cost: 0, to: root)
    while stage.columns.count > 2 {
      var next = TableStage(stage.columns.dropFirst())
      for place in stage.openPlaces {
        guard extend(stage.open(at: place, margins), from: stage.nodes[place], into: &next)
        else { return nil }
      }
      stage = next
    }
    for place in stage.openPlaces {
      guard finish(stage.open(at: place, margins), from: stage.nodes[place]) else { return nil }
    }
    return tail
  }

  /// ln Π rᵢ! Π cⱼ! / n!, over the whole table.
  private var margins: Int {
    (rows + columns).reduce(-logFactorials[rows.reduce(0, +)]) { $0 + logFactorials[$1] }
  }

  /// Fills one column in every way; false once the budget is spent.
  private mutating func extend(
    _ open: OpenPaths, from node: TableNode, into next: inout TableStage
  ) -> Bool {
    steps += node.rows.reduce(0, +)
    let costs = node.rows.map { row in (0...row).map { logFactorials[$0] } }
    var fillings = ColumnFillings(rows: node.rows, total: node.nextColumn, costs)
    var isDone = true
    fillings.forEach { column, cost in
      let left = zip(node.rows, column).map { $0 - $1 }.sorted()
      let place = next.place(of: left, logFactorials)
      let reached = next.nodes[place]
      let certain = open.firstPlace(from: observed - cost - reached.smallestSum)
      tail += open.share(from: certain, cost: cost + node.logOfTables - reached.logOfTables)
      // Where only one way is left, the two bounds are the same but for the last unit.
      let possible = min(certain, open.firstPlace(from: observed - cost - reached.largestSum))
      next.add(open.paths[possible..<certain], cost: cost, to: place)
      steps += 1 + certain - possible
      isDone = steps <= budget
      return isDone
    }
    return isDone
  }

  /// Fills the last two columns in every way and adds what counts; false once the budget is spent.
  private mutating func finish(_ open: OpenPaths, from node: TableNode) -> Bool {
    steps += node.rows.reduce(0, +)
    let costs = node.rows.map { row in
      (0...row).map { logFactorials[$0] + logFactorials[row - $0] }
    }
    var fillings = ColumnFillings(rows: node.rows, total: node.nextColumn, costs)
    var isDone = true
    fillings.forEach { _, cost in
      let certain = open.firstPlace(from: observed - cost)
      tail += open.share(from: certain, cost: cost + node.logOfTables)
      steps += 1
      isDone = steps <= budget
      return isDone
    }
    return isDone
  }
}
