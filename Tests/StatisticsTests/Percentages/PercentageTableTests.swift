import Statistics
import Testing

struct PercentageTableTests {
  @Test(arguments: [PrintRounding.halfUp, .halfEven, .either, .truncate, .ceiling, .doubleRounding])
  func `a table of everybody agrees with brute force`(rounding: PrintRounding) {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<60 {
      let base = Int.random(in: 2...9, using: &generator)
      let made = divisions(of: base, into: 4)
      guard let counts = made.randomElement(using: &generator) else { continue }
      var figures = figures(counts).map { printed($0, of: base, whole: 100, rounding)[0] }
      let changed = Int.random(in: 0..<16, using: &generator)
      if changed < 8 { figures[changed] += Bool.random(using: &generator) ? 1 : -1 }
      guard figures.allSatisfy({ $0 >= 0 }) else { continue }
      let expected = made.contains { counts in
        zip(self.figures(counts), figures).allSatisfy {
          printed($0, of: base, whole: 100, rounding).contains($1)
        }
      }
      #expect(table(figures).isFeasible(base: base, rounding: rounding) == expected, "\(figures)")
    }
  }

  @Test func `wide tables near a hundred people agree with brute force`() {
    // Above fifty people a figure may have several counts, so the margins must choose among them.
    var generator = SeededGenerator(seed: 10)
    var feasible = 0
    for _ in 0..<40 {
      let base = Int.random(in: 150...260, using: &generator)
      let first = Int.random(in: 0...base, using: &generator)
      let second = Int.random(in: 0...(base - first), using: &generator)
      let third = Int.random(in: 0...(base - first - second), using: &generator)
      let counts = [first, second, third, base - first - second - third]
      var figures = figures(counts).map { printed($0, of: base, whole: 100, .halfUp)[0] }
      figures[Int.random(in: 0..<8, using: &generator)] += 1
      let near = figures.prefix(4).map { figure in
        (0...base).filter { printed($0, of: base, whole: 100, .halfUp) == [figure] }
      }
      let expected = combinations(Array(near)).contains { counts in
        counts.reduce(0, +) == base
          && zip(self.figures(counts), figures).allSatisfy {
            printed($0, of: base, whole: 100, .halfUp) == [$1]
          }
      }
      #expect(table(figures).isFeasible(base: base, rounding: .halfUp) == expected, "\(figures)")
      feasible += expected ? 1 : 0
    }
    #expect(feasible > 0 && feasible < 40)
  }

  @Test func `tables of three by three with figures left out agree with brute force`() {
    var generator = SeededGenerator(seed: 14)
    let base = 6
    let made = divisions(of: base, into: 9).map { counts in
      (counts + margins(counts)).map { printed($0, of: base, whole: 100, .halfUp)[0] }
    }
    for _ in 0..<80 {
      guard let one = made.randomElement(using: &generator),
        let other = made.randomElement(using: &generator)
      else { continue }
      let figures: [Int?] = (0..<15).map { place in
        switch Int.random(in: 0..<10, using: &generator) {
        case 0...4: place < 9 ? nil : one[place]
        case 5: place < 9 ? other[place] : one[place]
        default: one[place]
        }
      }
      let expected = made.contains { zip($0, figures).allSatisfy { $1 == nil || $0 == $1 } }
      let printed = figures.map { $0.map { PrintedPercentage(.exactly($0), decimals: 0) } }
      let table = PercentageTable(
        cells: [Array(printed[0..<3]), Array(printed[3..<6]), Array(printed[6..<9])],
        rowTotals: Array(printed[9..<12]), columnTotals: Array(printed[12..<15]))
      #expect(table.isFeasible(base: base, rounding: .halfUp) == expected, "\(figures)")
    }
  }

  private func margins(_ counts: [Int]) -> [Int] {
    (0..<3).map { row in (0..<3).reduce(0) { $0 + counts[3 * row + $1] } }
      + (0..<3).map { column in (0..<3).reduce(0) { $0 + counts[3 * $1 + column] } }
  }

  @Test func `columns with bases of their own are held to them`() {
    // 3 of 8 and 1 of 4 say yes, so 4 of 12: 38, 25 and 33 %.
    func table(total: Int) -> PercentageTable {
      PercentageTable(
        cells: [percentages([38, 25]), percentages([63, 75])], rowTotals: percentages([total, 67]),
        columnTotals: [nil, nil], of: .columns(bases: [8, 4]))
    }
    #expect(table(total: 33).isFeasible(base: 12, rounding: .halfUp))
    #expect(!table(total: 34).isFeasible(base: 12, rounding: .halfUp))
    #expect(!table(total: 33).isFeasible(base: 13, rounding: .halfUp))
    let byRow = PercentageTable(
      cells: [percentages([38, 63]), percentages([25, 75])], rowTotals: [nil, nil],
      columnTotals: percentages([33, 67]), of: .rows(bases: [8, 4]))
    #expect(byRow.isFeasible(base: 12, rounding: .halfUp))
  }

  @Test func `the bases of a table are searched like those of a set`() {
    let bases = table([25, 25, 25, 25, 50, 50, 50, 50]).feasibleBases(upTo: 12, rounding: .halfUp)
    #expect(bases.bases == [4, 8, 12])
  }

  private func figures(_ counts: [Int]) -> [Int] {
    counts + [
      counts[0] + counts[1], counts[2] + counts[3], counts[0] + counts[2], counts[1] + counts[3],
    ]
  }

  private func table(_ figures: [Int]) -> PercentageTable {
    let all = percentages(figures)
    return PercentageTable(
      cells: [[all[0], all[1]], [all[2], all[3]]], rowTotals: [all[4], all[5]],
      columnTotals: [all[6], all[7]])
  }
}
