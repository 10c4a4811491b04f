import Statistics
import Testing

/// R 4.2.2's `fisher.test`; the first is Agresti's job satisfaction (2002), in its help page.
@Test(arguments: [
  ([[1, 3, 10, 6], [2, 3, 10, 7], [1, 6, 14, 12], [0, 1, 9, 11]], 0.782684938965639),
  ([[4, 6, 5, 3, 2], [1, 3, 7, 8, 2], [5, 1, 4, 2, 7]], 0.0505450545894768),
  ([[40, 50, 60, 20, 10], [50, 60, 50, 40, 20]], 0.0616932236076869),
  ([[12, 1, 0], [2, 9, 1], [0, 1, 8]], 4.6775091584772e-09),
  ([[2, 1, 3, 2, 1], [3, 2, 1, 2, 3], [1, 1, 4, 2, 2], [2, 3, 1, 2, 1]], 0.926394032276926),
  ([[0, 0, 9], [3, 3, 3], [9, 0, 0]], 1.274391657195e-06), ([[3, 1], [1, 3]], 0.485714285714286),
  ([[10, 2], [3, 15]], 0.000536724119143436),
])
func `the exact p-value is R's`(counts: [[Int]], pValue: Double) throws {
  let test = try #require(FreemanHaltonTest(try requiredTable(counts)))
  #expect(abs(test.pValue / pValue - 1) < 1e-9)
}

@Test func `the p-value is that of writing out every table with the margins`() throws {
  var generator = SeededGenerator(seed: 31)
  for _ in 0..<150 {
    let (rows, columns) =
      [(2, 3), (3, 2), (3, 3), (2, 4), (4, 2), (3, 4)].randomElement(
        using: &generator) ?? (2, 2)
    let largest = rows * columns > 9 ? 2 : Int.random(in: 1...4, using: &generator)
    let counts = (0..<rows).map { _ in
      (0..<columns).map { _ in Int.random(in: 0...largest, using: &generator) }
    }
    guard let table = ContingencyTable(counts) else { continue }
    let test = try #require(FreemanHaltonTest(table))
    #expect(abs(test.pValue - bruteForce(table)) < 1e-10, "\(counts)")
  }
}

/// Sums over every table with the margins, cell by cell, one over the product of all factorials.
private func bruteForce(_ table: ContingencyTable) -> Double {
  let observed = table.counts.joined().reduce(1) { $0 / factorial($1) }
  var (tail, all) = (0.0, 0.0)
  func fill(_ row: Int, _ column: Int, _ left: Int, _ columns: [Int], _ weight: Double) {
    guard row < table.rowTotals.count else {
      all += weight
      if weight <= observed * (1 + 1e-7) { tail += weight }
      return
    }
    guard column < columns.count else {
      let next = row + 1 < table.rowTotals.count ? table.rowTotals[row + 1] : 0
      if left == 0 { fill(row + 1, 0, next, columns, weight) }
      return
    }
    for count in 0...min(left, columns[column]) {
      var columns = columns
      columns[column] -= count
      fill(row, column + 1, left - count, columns, weight / factorial(count))
    }
  }
  fill(0, 0, table.rowTotals[0], table.columnTotals, 1)
  return tail / all
}

private func factorial(_ number: Int) -> Double { (0..<number).reduce(1) { $0 * Double($1 + 1) } }

@Test func `turning the table or shuffling its lines changes nothing`() throws {
  let counts = [[4, 6, 5], [1, 3, 7], [5, 1, 4], [2, 2, 0]]
  let turned = (0..<3).map { column in counts.map { $0[column] } }
  let shuffled = [2, 0, 3, 1].map { row in [1, 2, 0].map { counts[row][$0] } }
  let test = FreemanHaltonTest(try requiredTable(counts))
  #expect(test != nil)
  #expect(FreemanHaltonTest(try requiredTable(turned)) == test)
  #expect(FreemanHaltonTest(try requiredTable(shuffled)) == test)
}

@Test func `a table that can't be finished in so many steps has no exact p-value`() throws {
  let table = try requiredTable([[4, 6, 5], [1, 3, 7], [5, 1, 4]])
  let steps = try #require(FreemanHaltonTest(table)).steps
  #expect(FreemanHaltonTest(table, budget: steps) != nil)
  #expect(FreemanHaltonTest(table, budget: steps - 1) == nil)
  let huge = try requiredTable([[200_000, 1], [1, 1]])
  #expect(FreemanHaltonTest(huge) == nil)
}
