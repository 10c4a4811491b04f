import Statistics
import Testing

/// Every set that all choices of counts print as, against what is said of sets made at random.
struct PercentageSetBruteForceTests {
  private static let bases = [1, 2, 3, 4, 5, 7, 8, 12]

  /// Lists the sets of three figures that choices of counts print as, each with those choices.
  private func columns(
    from counts: [[Int]], base: Int, _ rounding: PrintRounding
  ) -> [[Int]: Set<[Int]>] {
    counts.reduce(into: [:]) { columns, counts in
      let figures = counts.map { printed($0, of: base, whole: 100, rounding) }
      for column in combinations(figures) { columns[column, default: []].insert(counts) }
    }
  }

  /// Makes sets of three figures: all that can be, some of them with a figure off by one, and some
  /// at random.
  private func candidates(_ columns: some Sequence<[Int]>, seed: UInt64) -> [[Int]] {
    var generator = SeededGenerator(seed: seed)
    let possible = Array(columns)
    let changed = possible.shuffled(using: &generator).prefix(60).map { column in
      var column = column
      column[Int.random(in: 0...2, using: &generator)] += Bool.random(using: &generator) ? 1 : -1
      return column
    }
    let random = (0..<60).map { _ in
      let first = Int.random(in: 0...100, using: &generator)
      let second = Int.random(in: 0...(100 - first), using: &generator)
      return [first, second, 100 - first - second + Int.random(in: -1...1, using: &generator)]
    }
    return (possible + changed + random).filter { $0.allSatisfy { $0 >= 0 } }
  }

  private func check(
    _ columns: [[Int]: Set<[Int]>], _ structure: PercentageSet.Structure, base: Int,
    _ rounding: PercentageRounding
  ) {
    for candidate in candidates(columns.keys.sorted { $0.lexicographicallyPrecedes($1) }, seed: 7) {
      let set = PercentageSet(percentages(candidate), structure)
      let vectors = columns[candidate] ?? []
      #expect(
        set.isFeasible(base: base, rounding: rounding) == !vectors.isEmpty,
        "\(candidate) on \(base), \(rounding)")
      #expect(
        set.vectorCount(base: base, rounding: rounding) == vectors.count,
        "\(candidate) on \(base), \(rounding)")
      #expect(
        set.countRanges(base: base, rounding: rounding) == extent(of: vectors),
        "\(candidate) on \(base), \(rounding)")
      #expect(
        set.uniqueCounts(base: base, rounding: rounding)
          == (vectors.count == 1 ? vectors.first : nil))
      if !vectors.isEmpty { #expect(set.isPossibleOnSomeBase(rounding: rounding)) }
    }
  }

  private func extent(of vectors: Set<[Int]>) -> [ClosedRange<Int>]? {
    guard let first = vectors.first else { return nil }
    return first.indices.map { place in
      let counts = vectors.map { $0[place] }
      return (counts.min() ?? 0)...(counts.max() ?? 0)
    }
  }

  @Test(arguments: PrintRounding.all, bases)
  func `a partition is feasible when some counts that add to the base print as it`(
    rounding: PrintRounding, base: Int
  ) {
    let columns = columns(from: divisions(of: base, into: 3), base: base, rounding)
    check(columns, .partition, base: base, .each(rounding))
    check(columns, .multipleOfResponses, base: base, .each(rounding))
  }

  @Test(arguments: PrintRounding.all, bases)
  func `an incomplete list is feasible when the counts add to the base or less`(
    rounding: PrintRounding, base: Int
  ) {
    let counts = divisions(of: base, into: 4).map { Array($0.dropLast()) }
    check(columns(from: counts, base: base, rounding), .incomplete, base: base, .each(rounding))
  }

  @Test(arguments: PrintRounding.all, [1, 2, 3, 4, 5, 8])
  func `a multiple response is feasible when each count is the base or less`(
    rounding: PrintRounding, base: Int
  ) {
    let counts = combinations(Array(repeating: Array(0...base), count: 3))
    check(
      columns(from: counts, base: base, rounding), .multipleOfRespondents, base: base,
      .each(rounding))
  }

  @Test(arguments: PrintRounding.all, [3, 5, 8, 12])
  func `one net is feasible when its count is the sum of its members`(
    rounding: PrintRounding, base: Int
  ) throws {
    let family = try #require(NetFamily([.init(at: 2, of: [0, 1])], among: 3))
    let counts = divisions(of: base, into: 3).map { [$0[0], $0[1], $0[0] + $0[1]] }
    check(
      columns(from: counts, base: base, rounding), .nested(family, isComplete: false), base: base,
      .each(rounding))
  }

  @Test(arguments: bases + [16, 24])
  func `largest remainders give the columns that the procedure itself can give`(base: Int) {
    let columns = divisions(of: base, into: 3).reduce(into: [[Int]: Set<[Int]>]()) {
      columns, counts in
      for column in printedByRemainders(counts, whole: 100) {
        columns[column, default: []].insert(counts)
      }
    }
    check(columns, .partition, base: base, .largestRemainder)
  }

  @Test(arguments: 1...16)
  func `no other column of three figures is feasible by largest remainders`(base: Int) {
    let made = divisions(of: base, into: 3).reduce(into: Set<[Int]>()) {
      $0.formUnion(printedByRemainders($1, whole: 100))
    }
    let wrong = divisions(of: 100, into: 3).filter { column in
      let set = PercentageSet(percentages(column), .partition)
      return set.isFeasible(base: base, rounding: .largestRemainder) != made.contains(column)
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [1, 3, 7, 8, 9, 11, 16])
  func `so they do of four figures, ties and all`(base: Int) {
    let columns = divisions(of: base, into: 4).reduce(into: [[Int]: Set<[Int]>]()) {
      columns, counts in
      for column in printedByRemainders(counts, whole: 100) {
        columns[column, default: []].insert(counts)
      }
    }
    for (column, vectors) in columns {
      let set = PercentageSet(percentages(column), .partition)
      #expect(set.isFeasible(base: base, rounding: .largestRemainder))
      #expect(
        set.vectorCount(base: base, rounding: .largestRemainder) == vectors.count, "\(column)")
    }
  }

  @Test(arguments: bases)
  func `one fudged figure is whatever makes the column a hundred`(base: Int) {
    let columns = divisions(of: base, into: 3).reduce(into: [[Int]: Set<[Int]>]()) {
      columns, counts in
      let figures = combinations(counts.map { printed($0, of: base, whole: 100, .either) })
      for figures in figures {
        for fudged in 0..<3 {
          var column = figures
          column[fudged] += 100 - figures.reduce(0, +)
          if column[fudged] >= 0 { columns[column, default: []].insert(counts) }
        }
      }
    }
    check(columns, .partition, base: base, .oneFudged)
  }
}
