import Statistics
import Testing

/// Largest remainders on bases around and above the number of units, by a search over thresholds.
struct LargeBaseRemainderTests {
  @Test(arguments: [60, 99, 100, 101, 137, 200, 260])
  func `columns made by the procedure are feasible, and others as the thresholds say`(base: Int) {
    var generator = SeededGenerator(seed: UInt64(base))
    for _ in 0..<60 {
      let first = Int.random(in: 0...base, using: &generator)
      let second = Int.random(in: 0...(base - first), using: &generator)
      let counts = [first, second, base - first - second]
      for column in printedByRemainders(counts, whole: 100) {
        #expect(isFeasible(column, base), "\(column)")
        let shifted = [column[0] + 1, column[1] - 1, column[2]]
        guard shifted.allSatisfy({ $0 >= 0 }) else { continue }
        #expect(isFeasible(shifted, base) == isMade(shifted, base), "\(shifted)")
      }
    }
  }

  private func isFeasible(_ column: [Int], _ base: Int) -> Bool {
    PercentageSet(percentages(column), .partition)
      .isFeasible(base: base, rounding: .largestRemainder)
  }

  /// Tries every counts whose quotas are within a unit of the figures.
  private func isMade(_ column: [Int], _ base: Int) -> Bool {
    let near = column.map { figure in
      (0...base).filter { abs($0 * 100 - figure * base) <= base }
    }
    return combinations(near).contains {
      $0.reduce(0, +) == base && printedByRemainders($0, whole: 100).contains(column)
    }
  }
}
