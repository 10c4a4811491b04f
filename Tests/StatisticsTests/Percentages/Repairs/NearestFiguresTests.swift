import Testing

@testable import Statistics

struct NearestFiguresTests {
  @Test(arguments: [
    ([50, 42, 8], 14, 2, [7, 6, 1]), ([43, 22, 35], 14, 2, [6, 3, 5]),
    ([64, 28, 8], 14, 2, [9, 4, 1]), ([63, 23, 1, 13], 31, 3, [20, 7, 0, 4]),
    ([63, 23, 1, 13], 30, 1, [19, 7, 0, 4]),
  ])
  func `published sets have the nearest counts that were found by hand`(
    units: [Int], base: Int, change: Int, counts: [Int]
  ) throws {
    let figures = PrintableCounts(base: base, whole: 100, rounding: .either)
    let nearest = NearestFigures(figures: figures, total: .base).nearest(to: units, limit: 5)
    let changes = nearest.map { zip($0, units).reduce(0) { $0 + abs($1.0 - $1.1) } }
    #expect(Set(changes) == [change])
    let all = nearest.map {
      PercentageSet(percentages($0), .partition).uniqueCounts(base: base, rounding: .either)
    }
    #expect(all.contains(counts))
  }

  @Test func `no counts are nearer than those found`() {
    var generator = SeededGenerator(seed: 13)
    for _ in 0..<60 {
      let base = Int.random(in: 3...15, using: &generator)
      let units = (0..<3).map { _ in Int.random(in: 0...60, using: &generator) }
      let least = divisions(of: base, into: 3).map { counts in
        zip(counts, units).reduce(0) { sum, pair in
          let figures = printed(pair.0, of: base, whole: 100, .either)
          return sum + (figures.map { abs($0 - pair.1) }.min() ?? 0)
        }
      }.min()
      let figures = PrintableCounts(base: base, whole: 100, rounding: .either)
      let found = NearestFigures(figures: figures, total: .base).nearest(to: units, limit: 1)
      let change = found.first.map { zip($0, units).reduce(0) { $0 + abs($1.0 - $1.1) } }
      #expect(change == least, "\(units) on \(base)")
    }
  }
}
