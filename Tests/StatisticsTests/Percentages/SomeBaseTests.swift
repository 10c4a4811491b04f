import Statistics
import Testing

struct SomeBaseTests {
  @Test func `half-up, a partition is possible when the formula of its sums says so`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<400 {
      let units = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        Int.random(in: 0...40, using: &generator)
      }
      let least = units.reduce(0) { $0 + max(0, 2 * $1 - 1) }
      let most = units.reduce(0) { $0 + 2 * $1 + 1 }
      let set = PercentageSet(percentages(units), .partition)
      #expect(
        set.isPossibleOnSomeBase(rounding: .halfUp) == (least <= 200 && 200 < most), "\(units)")
    }
  }

  @Test(arguments: PrintRounding.all)
  func `what is possible on some base is made by one, and what is not by none`(
    rounding: PrintRounding
  ) {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<60 {
      let first = Int.random(in: 0...100, using: &generator)
      let units = [first, max(0, 100 - first + Int.random(in: -3...3, using: &generator))]
      for structure in [PercentageSet.Structure.partition, .incomplete, .multipleOfRespondents] {
        let set = PercentageSet(percentages(units), structure)
        let bases = set.feasibleBases(upTo: 500, rounding: .each(rounding))
        #expect(
          set.isPossibleOnSomeBase(rounding: .each(rounding)) == (bases.smallest != nil),
          "\(units), \(structure)")
      }
    }
  }

  @Test func `decimals may differ`() throws {
    let near = try #require(PercentageSet(["33.3", "33.3", "33"], .partition))
    #expect(near.isPossibleOnSomeBase(rounding: .halfUp))
    let far = try #require(PercentageSet(["33.4", "33.4", "34"], .partition))
    #expect(!far.isPossibleOnSomeBase(rounding: .either))
  }

  @Test func `a lot of cells with four decimals do not overflow`() {
    let cells = Array(repeating: PrintedPercentage(.exactly(10_000), decimals: 4), count: 100)
    let set = PercentageSet(cells, .partition)
    for rounding in PercentageRounding.all {
      #expect(set.isPossibleOnSomeBase(rounding: rounding))
    }
  }
}
